import { describe, expect, test } from 'vitest';
import { BANK, setOf } from '../testing.ts';
import { trainModel } from '../train.ts';
import { TrainingStopped } from '../watch.ts';
import { confusion } from './confusion.ts';
import { exampleConflicts } from './exampleConflicts.ts';
import { intentHealth } from './intentHealth.ts';
import { unseenWords } from './unseenWords.ts';
import { whyIntent } from './whyIntent.ts';

describe('conflicts between examples', () => {
  const set = setOf({
    ...BANK,
    cards: ['I lost my card', 'when do you open ?!', 'order a new card for me please'],
    twice: ['only here', 'Only  here'],
  });

  test('the same and nearly the same of different intents, the worst first', () => {
    const conflicts = exampleConflicts(set);
    expect(
      conflicts.map(({ kind, examples }) => [kind, ...examples.map(({ intent }) => intent).sort()]),
    ).toEqual(
      expect.arrayContaining([
        ['same', 'cards', 'lost_card'],
        ['near', 'cards', 'hours'],
      ]),
    );
    expect(conflicts[0]?.kind).toBe('same');
    expect(conflicts.every(({ examples: [a, b] }) => a.intent !== b.intent)).toBe(true);
    const similarities = conflicts.map(({ similarity }) => similarity);
    expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
  });

  test('a skill in order has none', () => {
    expect(exampleConflicts(setOf(BANK))).toEqual([]);
    expect(exampleConflicts(setOf({}))).toEqual([]);
  });
});

test('thin intents, those without examples too, and overlapping ones', () => {
  const set = setOf({
    ...Object.fromEntries(
      Object.entries(BANK).map(([intent, texts]) => [intent, [...texts, `${intent} again`]]),
    ),
    thin: ['just this'],
    hours_too: ['When do you open?', 'opening hours', 'are you open on Monday', 'when do you close'],
  });
  const { thin, overlapping } = intentHealth(set, [...Object.keys(BANK), 'thin', 'hours_too', 'empty']);
  expect(thin).toEqual([
    { intent: 'empty', examples: 0 },
    { intent: 'thin', examples: 1 },
    { intent: 'hours_too', examples: 4 },
  ]);
  expect(overlapping).toMatchObject([{ intents: ['hours', 'hours_too'] }]);
});

describe('confusion', () => {
  const set = setOf({
    ...BANK,
    other: ['balance my account please', 'weather', 'sing a song', 'tell a joke'],
  });

  test('every example is asked once, and the wrong ones stand in a cell', () => {
    const { asked, right, intents, cells } = confusion(set);
    expect(asked).toBe(20);
    expect(intents.reduce((sum, one) => sum + one.asked, 0)).toBe(asked);
    const wrong = cells.flatMap(({ examples }) => examples);
    expect(wrong.length).toBe(asked - right);
    expect(cells.every(({ intent, answer }) => intent !== answer)).toBe(true);
    expect(right).toBeGreaterThan(8);
  });

  test('whatever the order of the examples', () => {
    expect(confusion({ ...set, examples: set.examples.toReversed() })).toEqual(confusion(set));
  });

  test('can be stopped, and tells how far it is', () => {
    const shares: number[] = [];
    confusion(set, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(() => confusion(set, { shouldStop: () => true })).toThrow(TrainingStopped);
  });
});

test('unseen words are those that no example has in any form', () => {
  const model = trainModel(setOf(BANK));
  expect(unseenWords(model, '😀 My cards and zebras, transferring!')).toEqual([
    { word: 'and', location: [12, 15] },
    { word: 'zebras', location: [16, 22] },
  ]);
  const chinese = trainModel(setOf({ a: ['我想去上海'], b: ['你好'] }, [], 'zh-cn'));
  expect(unseenWords(chinese, '我想去北京').map(({ word }) => word)).toEqual(['北京']);
});

test('why an intent: its nearest examples and what weighed most', () => {
  const set = setOf(BANK);
  const model = trainModel(set);
  const reasons = whyIntent(model, { text: 'someone stole my bank card' }, 'lost_card', set.examples);
  expect(reasons?.nearest[0]).toMatchObject({ text: 'someone took my bank card', intent: 'lost_card' });
  expect(reasons?.terms.slice(0, 3).some(({ term }) => term.includes('card'))).toBe(true);
  expect(reasons?.terms[0]?.weight).toBeGreaterThan(0);
  const against = whyIntent(model, { text: 'someone stole my bank card' }, 'hours', set.examples);
  expect(against?.terms[0]?.weight).toBeLessThan(0);
  expect(whyIntent(model, { text: 'any' }, 'unknown', set.examples)).toBeNull();
});
