import { EvaluationError } from '../errors.ts';
import { evaluate } from '../evaluate.ts';
import { parseCondition } from '../parse.ts';
import type { Scope } from '../scope.ts';
import { toJson } from '../value.ts';

/** A turn with something of everything in it; a new one each time, since expressions may change it. */
export function sampleScope(): Scope {
  return {
    intents: [
      { intent: 'greet', confidence: 0.9 },
      { intent: 'help', confidence: 0.4 },
    ],
    entities: [
      { entity: 'city', value: 'Toronto', location: [18, 25], confidence: 1 },
      { entity: 'city', value: 'Boston', location: [29, 35], confidence: 1 },
      { entity: 'sys-number', value: '3', interpretation: { numeric_value: 3 } },
      { entity: 'age', value: '42', confidence: 0.8 },
      { entity: 'sys-date', value: '2020-05-13', interpretation: { granularity: 'day' } },
    ],
    input: { text: 'I want to go from Toronto to Boston.' },
    context: {
      conversation_id: 'c',
      timezone: 'GMT',
      system: {},
      name: 'Ann',
      n: 5,
      v: 'x',
      yes: true,
      'a-b': 1,
      list: ['x', 'y'],
      user: { first: 'Jon', last: 'Snow' },
      cities: [
        { name: 'Tokyo', population: 9_273_000 },
        { name: 'Rome', population: 2_868_104 },
      ],
    },
    output: {},
    specials: { welcome: false, conversation_start: false, irrelevant: false },
    // 2020-05-13 10:00:00, a Wednesday
    now: 1_589_364_000_000,
    timeZone: 'GMT',
    random: () => 0.4,
    request: () => undefined,
    log: () => undefined,
  };
}

/** The value of an expression as JSON, or the EvaluationError; any other error goes through. */
export function outcomeOf(
  source: string,
  scope: Scope = sampleScope(),
): { value: unknown } | EvaluationError {
  try {
    return { value: toJson(evaluate(parseCondition(source).expr, scope), () => undefined) };
  } catch (error) {
    if (error instanceof EvaluationError) return error;
    throw error;
  }
}
