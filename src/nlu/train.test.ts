import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { serializeModel } from './serialize.ts';
import { BANK, setOf } from './testing.ts';
import { trainModel } from './train.ts';
import { TrainingStopped, type Phase } from './watch.ts';

const phrase = fc
  .array(fc.constantFrom('lost', 'card', 'my', 'money', 'send', 'open', 'when', 'größe', 'x1'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const set = fc
  .record({
    examples: fc.array(fc.record({ text: phrase, intent: fc.constantFrom('a', 'b', 'c_d', 'e') }), {
      maxLength: 40,
    }),
    counterexamples: fc.array(phrase, { maxLength: 4 }),
  })
  .map((parts) => ({ language: 'en', ...parts }));

/** Enough examples for cross-validation. */
const LARGE = setOf(
  Object.fromEntries(
    Array.from({ length: 9 }, (_, intent) => [
      `intent${intent}`,
      Array.from(
        { length: 20 },
        (_, at) => `topic${intent} word${at % 7} thing${(at * intent) % 5} say${at}`,
      ),
    ]),
  ),
  ['nothing of this', 'other things'],
);

describe('trainModel', () => {
  test('gives the same model every time, in whatever order the texts come', () => {
    const backwards = { ...LARGE, examples: LARGE.examples.toReversed() };
    expect(serializeModel(trainModel(backwards))).toEqual(serializeModel(trainModel(LARGE)));
    fc.assert(
      fc.property(set, (some) => {
        const other = {
          ...some,
          examples: some.examples.toReversed(),
          counterexamples: some.counterexamples.toReversed(),
        };
        expect(serializeModel(trainModel(other))).toEqual(serializeModel(trainModel(some)));
      }),
      { numRuns: 30 },
    );
  });

  test('recognises what it has learnt, said in other words', () => {
    const model = trainModel(setOf(BANK));
    const best = (text: string) => classify(model, text).intents[0];
    expect(best('somebody stole my card')?.intent).toBe('lost_card');
    expect(best('how much money is left')?.intent).toBe('balance');
    expect(best('wire money to my brother')?.intent).toBe('transfer_money');
    expect(best('when will you be open')?.intent).toBe('hours');
  });

  test('the name of an intent is a hint', () => {
    const model = trainModel(setOf({ 'Shop_opening-Hours': ['abc def'], other: ['ghi jkl'] }));
    expect(classify(model, 'opening').intents[0]?.intent).toBe('Shop_opening-Hours');
  });

  test('without examples nothing is recognised', () => {
    for (const model of [trainModel(setOf({})), trainModel(setOf({}, ['only this']))]) {
      expect(classify(model, 'only this')).toEqual({ intents: [], irrelevant: true });
    }
  });

  test('one intent of few examples tells its own from the rest', () => {
    const model = trainModel(setOf({ hours: BANK['hours'] ?? [] }));
    expect(classify(model, 'when do you open on Sunday').irrelevant).toBe(false);
    expect(classify(model, 'sing a song about the sea').irrelevant).toBe(true);
  });

  test('says how far it is, and through which phase', () => {
    const shares: number[] = [];
    const phases = new Set<Phase>();
    trainModel(LARGE, {
      onProgress: (share, phase) => {
        shares.push(share);
        phases.add(phase);
      },
    });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    expect([...phases]).toEqual(['fit', 'calibrate']);
  });

  test('stops when asked', () => {
    let asked = 0;
    const train = () => trainModel(LARGE, { shouldStop: () => ++asked === 3 });
    expect(train).toThrow(TrainingStopped);
    expect(asked).toBe(3);
  });
});
