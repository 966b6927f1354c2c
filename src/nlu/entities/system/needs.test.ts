import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf } from './needs.ts';

test.each<[string, string[]]>([
  ['march', ['march']],
  [String.raw`half\s+past`, ['half', 'past']],
  ['(?:on )?monday(?:,? next)?', ['monday']],
  ['sundays?', ['sunday']],
  ['may|june', ['may|june']],
  [String.raw`the day|a\s+long week`, ['the|long', 'day|week']],
  ['may|', []],
  [String.raw`\d{1,2}:[0-5]?\d`, [':', '0|1|2|3|4|5|6|7|8|9', '0|1|2|3|4|5|6|7|8|9']],
  [String.raw`[qt][1-4]`, ['q|t', '1|2|3|4']],
  [String.raw`[\-–]{2}[^x][\s\-]\p{L}.`, ['-|–']],
  [String.raw`[[\p{L}_]--[\p{Script=Han}]]x`, ['x']],
  [String.raw`(?<!not )(?<day>now)(?=\s)(?! ever)`, ['now']],
  [String.raw`o['’]?clock\.`, ['clock', '.', 'o']],
  [String.raw`(?<mark>[\/.])\k<mark>`, ['/|.']],
  [String.raw`\u{a0}5`, ['5']],
  ['(?!)', ['']],
  ['(?:(?!)|noon)', ['noon']],
  ['(?:(?!) )?noon', ['noon']],
  ['', []],
])('%s', (source, needs) => {
  expect(needsOf(source).map((need) => [...need].join('|'))).toEqual(needs);
});

test('whatever matches has what is needed', () => {
  const part = fc.constantFrom(
    'ab',
    'c',
    '1',
    String.raw`\d`,
    '[bc]',
    String.raw`\s`,
    '-',
    '.',
    String.raw`\p{L}`,
  );
  const { source } = fc.letrec<{ source: string }>((tie) => ({
    source: fc.oneof(
      { depthSize: 'small' },
      part,
      fc.tuple(tie('source'), tie('source')).map((parts) => parts.join('')),
      fc.tuple(tie('source'), tie('source')).map((parts) => `(?:${parts.join('|')})`),
      fc
        .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}'))
        .map(([inner, times]) => `(?:${inner})${times}`),
      tie('source').map((inner) => `(?!${inner})`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2', '-', ' '), maxLength: 12 });
  fc.assert(
    fc.property(source, text, (expression, said) => {
      const match = new RegExp(expression, 'v').exec(said)?.[0];
      if (match === undefined) return;
      for (const need of needsOf(expression))
        expect([...need].some((sign) => match.includes(sign))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
