import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';

describe('readAnswer', () => {
  it('tells what the dialog changed in the context, and nothing of the service’s own', () => {
    const before = { size: 'small', gone: 1, same: [1], system: { dialog_turn_counter: 1 } };
    const context = { size: 'large', same: [1], fresh: null, system: { dialog_turn_counter: 2 } };
    expect(readAnswer({ context }, before).changed).toEqual([
      { name: 'size', value: 'large', before: 'small' },
      { name: 'gone', value: undefined, before: 1 },
      { name: 'fresh', value: null, before: undefined },
    ]);
  });

  it('reads an answer that lacks everything as an empty one', () => {
    expect(readAnswer({}, {})).toEqual({
      intents: [],
      entities: [],
      responses: [],
      visited: [],
      changed: [],
      notes: [],
      context: {},
      trial: null,
      trained: true,
      trace: [],
    });
  });
});
