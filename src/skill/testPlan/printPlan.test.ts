import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/json.ts';
import type { Stand } from '../standAt.ts';
import { parsePlan } from './parsePlan.ts';
import type { Expectation, Plan, PlannedTurn } from './plan.ts';
import { printPlan } from './printPlan.ts';

/** A text as it can stand in one line: blanks at its ends don't count. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('user: x', '| y', '# z', 'bot:', '"q"', 'a = b', '1'),
  )
  .map((text) => text.replaceAll(/[\n\r]/g, ' ').trim());
const name = line.filter((text) => text !== '');
const text = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n').trim())
  .filter((joined) => joined !== '');
const variable = fc.constantFrom('$size', '$order.size', '$(two words)', '${a b}', '$größe');
const value = fc.oneof(
  text,
  fc.jsonValue().map((json) => JSON.parse(JSON.stringify(json)) as Json),
);
const at = { line: 0 };

const expectation: fc.Arbitrary<Expectation> = fc.oneof(
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((wordings) => ({ kind: 'said', ...at, wordings }) as const),
  fc.constant({ kind: 'silent', ...at } as const),
  text.map((part) => ({ kind: 'contains', ...at, text: part }) as const),
  name.map((type) => ({ kind: 'shows', ...at, type }) as const),
  name.map((node) => ({ kind: 'node', ...at, node }) as const),
  fc
    .option(fc.stringMatching(/^[\w.-]+$/).filter((intent) => intent !== 'none'))
    .map((intent) => ({ kind: 'intent', ...at, intent }) as const),
  fc.record({ variable, value }).map((set) => ({ kind: 'context', ...at, ...set }) as const),
);
const turn: fc.Arbitrary<PlannedTurn> = fc.record({
  line: fc.constant(0),
  text: fc.oneof(fc.constant(''), text),
  given: fc.array(
    fc.record({ variable, value }).map((set) => ({ ...at, ...set })),
    { maxLength: 2 },
  ),
  expected: fc.array(expectation, { maxLength: 5 }),
});
const stand = fc.constantFrom<Stand[]>('answers', 'waits', 'tried');
const plan: fc.Arbitrary<Plan> = fc.record({
  conversations: fc.array(
    fc
      .record({
        name: fc.option(name),
        line: fc.constant(0),
        start: fc.option(fc.record({ line: fc.constant(0), stand, node: name })),
        turns: fc.array(turn, { maxLength: 3 }),
      })
      // Where it begins is said before its first message.
      .map((made) => (made.turns.length === 0 ? { ...made, start: null } : made)),
    { maxLength: 3 },
  ),
});

function withoutLines(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'line' ? 0 : inner)));
}

describe('a plan that is printed', () => {
  it('is read as the same plan', () => {
    fc.assert(
      fc.property(plan, (wanted) => {
        const { plan: read, problems } = parsePlan(printPlan(wanted));
        expect(problems).toEqual([]);
        expect(withoutLines(read)).toEqual(withoutLines(wanted));
      }),
    );
  });

  it('is printed the same when it is read', () => {
    fc.assert(
      fc.property(plan, (wanted) => {
        const printed = printPlan(wanted);
        expect(printPlan(parsePlan(printed).plan)).toBe(printed);
      }),
    );
  });

  it('looks as people write it', () => {
    const source = [
      'conversation: Ordering',
      '',
      'user:',
      'bot: Hello!',
      'or: Hi!',
      '',
      'given: $name = Ann',
      'given: $visits = "3"',
      'user: a pizza please',
      'bot: Which size?',
      '   | We have three.',
      'intent: #order',
      'context: $size = null',
      '',
      'conversation: In the lounge',
      'after: Fly',
      '',
      'given: $level = gold',
      'user: lounge',
      'bot: Welcome.',
      '',
      'user: fly',
      '',
      'conversation:',
      'at: Lounge',
      'user:',
      '',
    ].join('\n');
    expect(printPlan(parsePlan(source).plan)).toBe(source);
  });
});
