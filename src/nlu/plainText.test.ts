import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTextOf } from './plainText.ts';

const ascii = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', '\n', '_', '.', '-', 'a', 'B', 'c', 'Z', '0', '9'),
    fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 40,
});

test('what a text is taken apart into', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      const lower = text.toLowerCase();
      expect(plainTextOf(text)).toEqual({
        lower,
        isEven: lower === lower.replace(/\s+/g, ' ').trim(),
        tokens: Array.from(lower.matchAll(/\w+|[^\s\w]/g), ({ index, 0: word }) => ({
          word,
          start: index,
          end: index + word.length,
        })),
        words: lower.match(/[a-z\d]+/g) ?? [],
        parts: lower.match(/[a-z]+|[^a-z\s]/g) ?? [],
      });
    }),
  );
});

test('what was said before is taken apart in the same way again', () => {
  const texts = fc.array(fc.oneof(ascii, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(), { maxLength: 8 }), (all, order) => {
      const said = new Map(all.map((text) => [text, structuredClone(plainTextOf(text))]));
      for (const at of order) {
        const text = all[at % all.length] ?? '';
        expect(plainTextOf(text)).toEqual(said.get(text));
      }
    }),
  );
});

test('words of the same hash are told apart', () => {
  // A character counts 31 times the one after it.
  for (const text of ['an', 'C0', 'an']) {
    const lower = text.toLowerCase();
    expect(plainTextOf(text)?.tokens).toEqual([{ word: lower, start: 0, end: 2 }]);
  }
});

test.each(['é', 'naïve 1', '日本', 'a\u{80}'])('%j isn’t plain', (text) => {
  expect(plainTextOf(text)).toBeNull();
});

test('a word may be as long as it likes', () => {
  const plain = plainTextOf('a_1'.repeat(200_000));
  expect(plain?.tokens).toHaveLength(1);
  expect(plain?.words).toHaveLength(200_001);
  expect(plain?.parts).toHaveLength(600_000);
});
