import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { patternFilter } from './patternFilter.ts';

const PATTERNS = [
  String.raw`\b[A-Z]{2}\d{6}\b`,
  String.raw`\d{3}-?\d{2,4}`,
  String.raw`(?:ab|c)-\d+`,
  String.raw`(\w+)@(\w+\.)+com`,
  'a.c',
  '[^a]1',
  String.raw`[^\s]-`,
  '(?i)ab',
  '(?P<name>ab)c',
  String.raw`\QA.\E`,
  String.raw`\pL1`,
  '[[:alpha:]]-',
  'a?a?a?a?a?aaaaa',
  '^ab$',
  String.raw`\x41b`,
];

describe.each(PATTERNS)('%s', (source) => {
  const mayBeIn = patternFilter(source);
  const expression = RE2JS.compile(source);

  test('is refused by no text that it is in', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      'c',
      'A',
      'AB',
      'Ab',
      '1',
      '123',
      '456',
      '-',
      '@',
      '.',
      'com',
      ' ',
      '\u{a0}',
      '\r',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        expect(mayBeIn(text) || !expression.matcher(text).find()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  [String.raw`\b[A-Z]{2}\d{6}\b`, 'number 123456 of mine'],
  [String.raw`(?:ab|c)-\d+`, 'no digit, no dash'],
  [String.raw`(\w+)@(\w+\.)+com`, 'me@example.net'],
])('%s isn’t looked for in “%s”', (source, text) => {
  expect(patternFilter(source)(text)).toBe(false);
});
