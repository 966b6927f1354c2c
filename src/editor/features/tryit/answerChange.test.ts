import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import { answerChange } from './answerChange.ts';

const answer = (intent: string, confidence: number, node: string, text: string) =>
  readAnswer(
    {
      intents: [{ intent, confidence }],
      entities: [],
      output: { nodes_visited: [node], generic: [{ response_type: 'text', text }] },
    },
    {},
  );

describe('answerChange', () => {
  it('is null for the same answer, with a confidence that reads the same', () => {
    expect(answerChange(answer('a', 0.501, 'n', 'x'), answer('a', 0.503, 'n', 'x'))).toBeNull();
  });

  it('tells what is different', () => {
    expect(answerChange(answer('a', 0.5, 'n', 'x'), answer('b', 0.5, 'n', 'x'))).toEqual({
      intent: true,
      entities: false,
      path: false,
      says: false,
    });
    expect(answerChange(answer('a', 0.5, 'n', 'x'), answer('a', 0.5, 'm', 'y'))).toEqual({
      intent: false,
      entities: false,
      path: true,
      says: true,
    });
  });
});
