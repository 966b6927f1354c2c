import { expect, it } from 'vitest';
import { readWatson } from './transfer/readWatson.ts';
import { checkMarkOf, markOf, partMarkOf, slotMarkOf, truthOf } from './truthOf.ts';
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
    { dialog_node: 'frame', type: 'frame', previous_sibling: 'd' },
    { dialog_node: 'slot', type: 'slot', parent: 'frame' },
    { dialog_node: 'in', type: 'event_handler', event_name: 'input', parent: 'slot' },
    {
      dialog_node: 'ask',
      type: 'event_handler',
      event_name: 'focus',
      parent: 'slot',
      previous_sibling: 'in',
    },
  ],
});

const considered = (node: string, value: boolean, error?: string): TraceEntry => ({
  event: 'considered',
  node,
  condition: 'x',
  value,
  ...(error !== undefined && { error }),
});

it('says of cards how they came out, the best counting', () => {
  const truth = truthOf(skill!, [
    considered('a', false),
    considered('b', false),
    considered('c', false, 'Null has no property x.'),
    considered('b', true),
    { event: 'processed', node: 'b' },
    considered('answer', false),
    considered('gone', true),
  ]);
  expect(['a', 'b', 'c', 'd'].map((id) => markOf(truth, id))).toEqual([
    'false',
    'true',
    'error',
    'notReached',
  ]);
  expect([...truth.tried, ...truth.failed]).toEqual(['a', 'c']);
});

it('says of conditioned responses how they came out, the best counting', () => {
  const marks = (...entries: TraceEntry[]) => {
    const truth = truthOf(skill!, entries);
    return ['answer', 'rest'].map((id) => partMarkOf(truth, id));
  };
  expect(marks(considered('b', true), considered('answer', true))).toEqual(['true', 'notReached']);
  expect(marks(considered('answer', false), considered('rest', true))).toEqual(['false', 'true']);
  expect(marks(considered('answer', false, 'Null.'), considered('answer', false))[0]).toBe('error');
  expect(marks(considered('answer', true), considered('answer', false))[0]).toBe('true');
  expect(marks({ event: 'processed', node: 'b' })).toEqual(['notReached', 'notReached']);
});

it('says of slots whether they were to be filled, as it came out last, and whether they were', () => {
  const marks = (...entries: TraceEntry[]) => {
    const truth = truthOf(skill!, entries);
    return [partMarkOf(truth, 'slot'), checkMarkOf(truth, skill!, 'slot'), slotMarkOf(truth, skill!, 'slot')];
  };
  expect(marks()).toEqual(['notReached', 'notReached', 'notReached']);
  // Waiting for a slot says nothing about its condition, nor does asking for it about what it checks for.
  expect(marks({ event: 'processed', node: 'slot' }, considered('ask', true))).toEqual(marks());
  expect(marks(considered('slot', true), considered('in', false))).toEqual(['true', 'false', 'false']);
  expect(marks(considered('in', true))).toEqual(['notReached', 'true', 'true']);
  expect(marks(considered('slot', false))).toEqual(['false', 'notReached', 'false']);
  expect(marks(considered('slot', false, 'Null.'))).toEqual(['error', 'notReached', 'error']);
  expect(marks(considered('slot', false), considered('slot', true))[0]).toBe('true');
  expect(marks(considered('slot', true), considered('in', false), considered('slot', false))).toEqual([
    'false',
    'false',
    'false',
  ]);
});
