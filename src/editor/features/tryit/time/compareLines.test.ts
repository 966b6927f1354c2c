import { expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { typed } from '#editor/ui/response/utterance.ts';
import { readAnswer } from '../answer.ts';
import type { Turn } from '../turn.ts';
import { compareLines } from './compareLines.ts';

function turn(number: number, said: string, text: string, node: string, context: JsonObject): Turn {
  const output = { generic: [{ response_type: 'text', text }], nodes_visited: [node] };
  return {
    turn: number,
    said: typed(said),
    before: {},
    answer: readAnswer({ output, context: { system: { n: text }, ...context } }, {}),
    failure: null,
    earlier: null,
    call: null,
  };
}

const first = turn(1, 'hello', 'Hi', 'a', {});
const second = turn(2, 'book', 'For when?', 'b', { open: true });

it('begins where two lines part, and tells what differs in each turn', () => {
  const one = [first, second, turn(3, 'monday', 'Done', 'c', { open: true, day: 'mon' })];
  const other = [
    first,
    second,
    turn(3, 'tuesday', 'Done', 'c', { open: true, day: 'tue' }),
    turn(4, 'bye', 'Bye', 'd', {}),
  ];
  expect(compareLines(one, other)).toMatchObject({
    shared: 2,
    turns: [
      { turn: 3, said: true, says: false, path: false, context: [{ name: 'day', one: 'mon', other: 'tue' }] },
      { turn: 4, one: null, said: false, says: false, path: false, context: [] },
    ],
  });
});

it('tells other answers and other nodes of the same sentence, and what only one has set', () => {
  const [row] = compareLines(
    [first, second],
    [first, turn(2, 'book', 'We are closed', 'x', { shut: 1 })],
  ).turns;
  expect(row).toMatchObject({
    said: false,
    says: true,
    path: true,
    context: [
      { name: 'open', one: true, other: undefined },
      { name: 'shut', one: undefined, other: 1 },
    ],
  });
});

it.each([
  ['a line and itself', [first, second], [first, second], 2, 0],
  ['a line and its beginning', [first, second], [first], 1, 1],
  ['lines that began apart', [first], [second], 0, 1],
])('compares %s', (_, one, other, shared, turns) => {
  const comparison = compareLines(one, other);
  expect([comparison.shared, comparison.turns.length]).toEqual([shared, turns]);
});
