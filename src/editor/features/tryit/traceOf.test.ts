import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import { sameAnswers } from './traceOf.ts';
import type { Turn } from './turn.ts';

const turn = (number: number, answered = true): Turn => ({
  turn: number,
  said: null,
  before: {},
  answer: answered ? readAnswer({ intents: [], entities: [], output: {}, context: {} }, {}) : null,
  failure: null,
  earlier: null,
  call: null,
});

describe('sameAnswers', () => {
  const first = turn(1);
  it.each([
    ['the same turns in another list', [first], [first], true],
    ['a turn that waits for its answer', [first, turn(2, false)], [first], true],
    ['another answer', [turn(1)], [first], false],
    ['a turn more', [first, turn(2)], [first], false],
    ['no turn any more', [], [first], false],
  ])('%s', (_what, turns, others, expected) => {
    expect(sameAnswers(turns, others)).toBe(expected);
  });
});
