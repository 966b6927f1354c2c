import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { sameText, wordsOf } from './words.ts';

describe('wordsOf', () => {
  test.each([
    ['en', "What's MY Balance?!", ['what', 's', 'my', 'balance']],
    ['de', 'Größe ＡＢ 12', ['größe', 'ab', '12']],
    ['xx', 'ZAM-17', ['zam', '17']],
    ['ja', '東京でハムを', ['東京', 'で', 'ハム', 'を']],
    ['zh-cn', '我想去北京', ['我想去', '北京']],
  ])('%s: %s', (code, text, words) => {
    expect(wordsOf(text, languageOf(code))).toEqual(words);
  });

  test('a text without words has none', () => {
    expect(wordsOf('?! 😀', languageOf('en'))).toEqual([]);
  });
});

test('texts are the same whatever their case, spaces and width', () => {
  expect(sameText('  Ｗhat is\n MY   balance? ')).toBe('what is my balance?');
});

test.each([
  ['en', 'running', 'run'],
  ['en-us', 'running', 'run'],
  ['de', 'häuser', 'haus'],
  ['pt-br', 'meninas', 'menin'],
  ['xx', 'running', 'running'],
  ['ja', 'running', 'running'],
])('%s stems %s to %s', (code, word, stem) => {
  expect(languageOf(code).stem(word)).toBe(stem);
});
