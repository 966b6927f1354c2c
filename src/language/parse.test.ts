import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expr } from './expr.ts';
import { isSound, parseCondition, parseTemplate } from './parse.ts';
import { print } from './print.ts';
import { expressions, snippets } from './testkit/expressions.testkit.ts';

/** The tree without its places. */
function shape(expr: Expr): unknown {
  return JSON.parse(
    JSON.stringify(expr, (key, value: unknown) =>
      key === 'span' || key === 'nameSpan' || key === 'valueSpan' ? undefined : value,
    ),
  );
}

describe('conditions', () => {
  test.each([
    ['#a-b.c', '#a-b.c'],
    ['#Não || #odwołanie', '#Não || #odwołanie'],
    ['@menu-item:soup', '@menu-item:soup'],
    ['@city:(New York)', '@city:(New York)'],
    ['@sys-number-1', '@sys-number - 1'],
    ['@item-1', '@item-1'],
    ['$a-b', '$a - b'],
    ['$(a-b).c', '$(a-b).c'],
    ['${a b}:x', '$(a b):x'],
    ['$card:(MASTER CARD) AND NOT $x', '$card:(MASTER CARD) && !$x'],
    ['not (#a Or #b) and @c', '!(#a || #b) && @c'],
    ['a or b and c', 'a || b && c'],
    ['(a or b) and c', '(a || b) && c'],
    ['1 - (2 - 3)', '1 - (2 - 3)'],
    ['2 + 3 * 4 ^ 2', '2 + 3 * 4 ^ 2'],
    ["entities['city']?.contains('O''Reilly')", "entities['city']?.contains('O''Reilly')"],
    ['"say ""hi"" it\'s"', "'say \"hi\" it''s'"],
    ['5000000000L + 2.toDouble() + 1.50', '5000000000L + 2.toDouble() + 1.5'],
    ['$x ? $a:b', '$x ? $a : b'],
    ["$x?.y ?: new JsonArray().append('t')", "$x?.y ?: new JsonArray().append('t')"],
    ['$c.?[p > 5].![name]', '$c.?[p > 5].![name]'],
    ['$c.$[#this.n gt 1]', '$c.$[#this.n > 1]'],
    ['T(java.lang.Math).max($a,$b)', 'T(java.lang.Math).max($a, $b)'],
    ["{a: 1, 'b c': {1,2}}", "{'a': 1, 'b c': [1, 2]}"],
    ["input_text='1001'", "input_text = '1001'"],
  ])('%s reads as %s', (source, normal) => {
    const parsed = parseCondition(source);
    expect(parsed.problems).toEqual([]);
    expect(print(parsed.expr)).toBe(normal);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a loose operator', '#a &&', 'operand-expected'],
    ['an open parenthesis', '(#a', 'expected'],
    ['no operator', '@a @b', 'unexpected'],
    ['an open string', "$x == 'a", 'string-not-closed'],
    ['a foreign quotation mark', '$x == “a”', 'character'],
    ['a loose dot', '$x.', 'name-expected'],
    ['many parentheses', '('.repeat(10_000), 'too-deep'],
    ['many negations', '!'.repeat(10_000), 'too-deep'],
    ['many operands', `1${'+1'.repeat(10_000)}`, 'too-deep'],
    ['many properties', `$a${'.b'.repeat(10_000)}`, 'too-deep'],
  ])('%s is reported', (_, source, code) => {
    const parsed = parseCondition(source);
    expect(isSound(parsed)).toBe(false);
    expect(parsed.problems.map((problem) => problem.code)).toContain(code);
  });

  test('a problem names its place', () => {
    expect(parseCondition('#a || ) ').problems[0]?.at).toEqual({ start: 6, end: 7 });
  });

  test('names keep their places', () => {
    const { expr } = parseCondition(' @city:(New York)');
    expect(expr).toMatchObject({
      nameSpan: { start: 2, end: 6 },
      valueSpan: { start: 8, end: 16 },
      span: { start: 1, end: 17 },
    });
  });
});

describe('properties', () => {
  const sources = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    expressions,
    fc.array(fc.constantFrom(...snippets), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...snippets), { maxLength: 30 }).map((parts) => parts.join(' ')),
  );

  test('no text makes the parser throw, and every span lies in the text', () => {
    fc.assert(
      fc.property(sources, (source) => {
        for (const { problems } of [parseCondition(source), parseTemplate(source)]) {
          for (const { at } of problems) {
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeLessThanOrEqual(source.length);
            expect(at.start).toBeLessThanOrEqual(at.end);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a sound expression prints to one that reads the same', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const parsed = parseCondition(source);
        if (!isSound(parsed)) return;
        const again = parseCondition(print(parsed.expr));
        expect(again.problems).toEqual([]);
        expect(shape(again.expr)).toEqual(shape(parsed.expr));
      }),
      { numRuns: 5000 },
    );
  });

  test('the pieces of a text cover it without a gap', () => {
    fc.assert(
      fc.property(sources, (source) => {
        let at = 0;
        for (const { span } of parseTemplate(source).parts) {
          expect(span.start).toBe(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBe(source.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('texts', () => {
  const forms = (source: string): unknown[] =>
    parseTemplate(source).parts.map((part) =>
      part.kind === 'text' ? part.text : { [part.form]: print(part.expr) },
    );

  test.each<[string, unknown[]]>([
    ['', []],
    ['Hello, $name.', ['Hello, ', { shorthand: '$name' }, '.']],
    ['$age-year-old', [{ shorthand: '$age' }, '-year-old']],
    ['On $city.name!', ['On ', { shorthand: '$city.name' }, '!']],
    ['$a.b[0].c', [{ shorthand: '$a.b[0].c' }]],
    ['Card: $(card-type)', ['Card: ', { shorthand: '$(card-type)' }]],
    ['<? 1 ?> and <? "a?>b" ?>', [{ bracket: '1' }, ' and ', { bracket: "'a?>b'" }]],
    ["it's <? $x ?>, isn't it", ["it's ", { bracket: '$x' }, ", isn't it"]],
    ['The fee is \\$2, \\#1, a\\@b', ['The fee is $2, #1, a@b']],
    ['The fee is $2, see /@40,3', ['The fee is $2, see /@40,3']],
    ['Mail joe@example.com or @person', ['Mail joe@example.com or ', { shorthand: '@person' }]],
    ['#FFFFFF', ['#FFFFFF']],
    ['@reply:yes', [{ shorthand: '@reply:yes' }]],
    ['At $hour:30', ['At ', { shorthand: '$hour' }, ':30']],
    ['open <? never', ['open <? never']],
  ])('%s', (source, expected) => {
    expect(forms(source)).toEqual(expected);
  });
});
