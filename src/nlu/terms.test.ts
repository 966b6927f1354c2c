import { expect, test } from 'vitest';
import { gramsOf, wordTerms } from './terms.ts';

test('word terms are the stems and their neighbours, with marks for begin and end', () => {
  expect(wordTerms(['my', 'card'])).toEqual(['my', '^ my', 'card', 'my card', 'card $']);
  expect(wordTerms([])).toEqual([]);
});

test('grams have two to four characters, the spaces around a word included', () => {
  expect(gramsOf('ab')).toEqual([' a', ' ab', ' ab ', 'ab', 'ab ', 'b ']);
});

test('grams never cut a character in two', () => {
  expect(gramsOf('𝒳')).toEqual([' 𝒳', ' 𝒳 ', '𝒳 ']);
});
