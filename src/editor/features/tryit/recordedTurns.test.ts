import { expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { typed } from '#editor/ui/response/utterance.ts';
import { readAnswer } from './answer.ts';
import { recordedTurns } from './recordedTurns.ts';
import type { Turn } from './turn.ts';

function turn(number: number, said: string | null, before: JsonObject, response: JsonObject): Turn {
  return {
    turn: number,
    said: said === null ? null : typed(said),
    before,
    answer: readAnswer(response, before),
    failure: null,
    earlier: null,
    call: null,
  };
}

it('records what was said and what came of it, and what was set by hand in between', () => {
  const intents = [{ intent: 'buy', confidence: 0.1 }];
  const generic: JsonObject[] = [
    { response_type: 'text', text: 'For you?' },
    { response_type: 'option', title: 'Which?' },
  ];
  const first = turn(
    1,
    null,
    {},
    { context: { seen: 1, gone: 2, system: {} }, output: { nodes_visited: ['a'] } },
  );
  const before = { seen: 1, level: 'gold', system: {}, timezone: 'Asia/Tokyo' };
  const second = turn(2, 'buy', before, { intents, context: { ...before, seen: 2 }, output: { generic } });
  const unanswered = { ...second, answer: null };
  expect(recordedTurns([first, second, unanswered])).toEqual([
    {
      text: '',
      given: [],
      said: [],
      shows: [],
      nodes: ['a'],
      intent: null,
      changed: [
        { name: 'seen', value: 1, before: undefined },
        { name: 'gone', value: 2, before: undefined },
      ],
    },
    {
      text: 'buy',
      given: [
        { name: 'gone', value: undefined, before: 2 },
        { name: 'level', value: 'gold', before: undefined },
      ],
      said: ['For you?'],
      shows: ['option'],
      nodes: [],
      intent: null,
      changed: [{ name: 'seen', value: 2, before: 1 }],
    },
  ]);
});
