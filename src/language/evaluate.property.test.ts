import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCondition } from './describe.ts';
import { namesIn } from './names.ts';
import { isSound, parseCondition, parseTemplate } from './parse.ts';
import { renderTemplate } from './renderTemplate.ts';
import { expressions, snippets } from './testkit/expressions.testkit.ts';
import { outcomeOf, sampleScope } from './testkit/sampleScope.testkit.ts';

const scraps = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 5 })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

test('random expressions are sound, and evaluating them throws nothing but EvaluationError', () => {
  let values = 0;
  fc.assert(
    fc.property(expressions, (source) => {
      const parsed = parseCondition(source);
      expect(parsed.problems).toEqual([]);
      describeCondition(parsed.expr, source);
      namesIn(parsed.expr);
      if ('value' in outcomeOf(source)) values++;
    }),
    { numRuns: 4000 },
  );
  // many of them do have a value, or the property would say little
  expect(values).toBeGreaterThan(800);
});

test('scraps that happen to be sound throw nothing but EvaluationError either', () => {
  let sound = 0;
  fc.assert(
    fc.property(scraps, (source) => {
      if (!isSound(parseCondition(source))) return;
      sound++;
      outcomeOf(source);
    }),
    { numRuns: 4000 },
  );
  expect(sound).toBeGreaterThan(50);
});

test('any text can be rendered', () => {
  fc.assert(
    fc.property(scraps, (source) => {
      expect(renderTemplate(parseTemplate(source), sampleScope())).not.toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('evaluation with an equal scope gives an equal outcome', () => {
  fc.assert(
    fc.property(expressions, (source) => {
      expect(outcomeOf(source)).toEqual(outcomeOf(source));
    }),
    { numRuns: 500 },
  );
});
