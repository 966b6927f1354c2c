import { expect, it } from 'vitest';
import { readWatson } from './transfer/readWatson.ts';
import { markOf, truthOf } from './truthOf.ts';
import type { TraceEntry } from './traceEntry.ts';

const { skill } = readWatson({
  name: 'test',
  language: 'en',
  dialog_nodes: [
    { dialog_node: 'a' },
    { dialog_node: 'b', previous_sibling: 'a' },
    { dialog_node: 'answer', type: 'response_condition', parent: 'b' },
    { dialog_node: 'rest', type: 'response_condition', parent: 'b', previous_sibling: 'answer' },
    { dialog_node: 'c', previous_sibling: 'b' },
    { dialog_node: 'd', previous_sibling: 'c' },
  ],
});

const considered = (node: string, value: boolean, error?: string): TraceEntry => ({
  event: 'considered',
  node,
  condition: 'x',
  value,
  ...(error !== undefined && { error }),
});

it('says of cards, not of their parts, how they came out, the best counting', () => {
  const truth = truthOf(skill!, [
    considered('a', false),
    considered('b', false),
    considered('c', false, 'Null has no property x.'),
    considered('b', true),
    { event: 'processed', node: 'b' },
    considered('answer', false),
    considered('gone', true),
  ]);
  expect(['a', 'b', 'c', 'd', 'answer'].map((id) => markOf(truth, id))).toEqual([
    'false',
    'true',
    'error',
    'notReached',
    'notReached',
  ]);
});
