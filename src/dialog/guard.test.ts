import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTrue } from '#language/condition.ts';
import { isSound, parseCondition } from '#language/parse.ts';
import type { Scope } from '#language/scope.ts';
import { guardOf, presentIn } from './guard.ts';

test.each([
  ['#a', ['#a']],
  ['@e', ['@e']],
  ['@e:(v w)', ['@e']],
  ['#a && $x > 3', ['#a']],
  ['#a || @e:v', ['#a', '@e']],
  ['(#a && $x) || #b', ['#a', '#b']],
  ['$x && #a', ['#a']],
  ["!$x && $y == 'a' && (welcome || @f) && #a", ['#a']],
  ['$x > 3 && #a', null],
  ['$x == $y && #a', null],
  ['foo && #a', null],
  ['#a || $x', null],
  ['!#a', null],
  ['@e > 3', ['@e']],
  ["@e == 'v'", ['@e']],
  ['@e < 3', null],
  ['@e == null', null],
  ['@e == $x', null],
  ['true', null],
])('%s', (condition, guard) => {
  expect(guardOf(parseCondition(condition).expr)).toEqual(guard);
});

const atom = fc.constantFrom(
  '#a',
  '#b',
  '@e',
  '@e:v',
  "@e == 'v'",
  '@e >= 3',
  "@e != 'v'",
  '$x',
  '$x == 2',
  "$x > 'a'",
  '$no.foo()',
  'true',
  'false',
  'welcome',
  'foo',
);
const condition = fc.letrec<{ expr: string }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(tie('expr'), fc.constantFrom('&&', '||'), tie('expr')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('expr').map((inner) => `!(${inner})`),
  ),
})).expr;

test('what it rules out is false, and would have logged nothing', () => {
  fc.assert(
    fc.property(condition, fc.constantFrom('a', 'c'), fc.boolean(), (text, intent, mentioned) => {
      const logged: string[] = [];
      const scope: Scope = {
        intents: [{ intent, confidence: 0.9 }],
        entities: mentioned ? [{ entity: 'e', value: 'v' }] : [],
        input: { text: '' },
        context: { x: 1 },
        output: {},
        specials: {},
        now: 0,
        timeZone: 'GMT',
        random: () => 0,
        request: () => {},
        log: (_, message) => logged.push(message),
      };
      const parsed = parseCondition(text);
      const guard = guardOf(parsed.expr);
      const present = presentIn(scope.intents, scope.entities);
      expect(isSound(parsed)).toBe(true);
      if (!guard || guard.some((name) => present.has(name))) return;
      expect(isTrue(parsed, scope)).toBe(false);
      expect(logged).toEqual([]);
    }),
  );
});
