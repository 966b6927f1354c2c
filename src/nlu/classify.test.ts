import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THRESHOLD } from './calibrate.ts';
import { classify } from './classify.ts';
import { BANK, setOf } from './testing.ts';
import { trainModel } from './train.ts';

const model = trainModel(setOf(BANK, ['what is the weather', 'balance a spoon on my nose']));

describe('classify', () => {
  test('every training example has its intent, with confidence 1', () => {
    for (const [intent, texts] of Object.entries(BANK)) {
      for (const text of texts) {
        expect(classify(model, ` ${text.toUpperCase()} `)).toMatchObject({
          intents: [{ intent, confidence: 1 }, {}, {}, {}],
          irrelevant: false,
        });
      }
    }
  });

  test('confidences lie in 0–1 and fall, and below the threshold a text is irrelevant', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.mixedCase(fc.constantFrom(...Object.values(BANK).flat())),
        ),
        (text) => {
          const { intents, irrelevant } = classify(model, text);
          const confidences = intents.map(({ confidence }) => confidence);
          expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
          expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
          expect(irrelevant || (confidences[0] ?? 0) >= THRESHOLD).toBe(true);
        },
      ),
    );
  });

  test('a counterexample is irrelevant, and so is what is like it', () => {
    expect(classify(model, 'Balance a spoon on my nose').irrelevant).toBe(true);
    expect(classify(model, 'balance a spoon on your nose').irrelevant).toBe(true);
  });

  test('a text that is both is an example', () => {
    const both = trainModel(setOf(BANK, ['I lost my card']));
    expect(classify(both, 'I lost my card')).toMatchObject({
      intents: [{ intent: 'lost_card', confidence: 1 }, {}, {}, {}],
      irrelevant: false,
    });
  });

  test('an example of two intents is both', () => {
    const double = trainModel(setOf({ a: ['same words', 'left'], b: ['same words', 'right'], c: ['other'] }));
    expect(classify(double, 'same words').intents.filter(({ confidence }) => confidence === 1)).toHaveLength(
      2,
    );
  });

  test('unknown words only, or no words at all, mean nothing', () => {
    for (const text of ['qqq', '', '?!', '😀']) {
      expect(classify(model, text)).toEqual({ intents: [], irrelevant: true });
    }
  });

  test('an example of marks alone is found again', () => {
    const marks = trainModel(setOf({ confused: ['???', '😀'], hello: ['hi', 'hello'] }));
    expect(classify(marks, '???')).toMatchObject({
      intents: [{ intent: 'confused', confidence: 1 }, {}],
      irrelevant: false,
    });
  });

  test('no more than ten are named', () => {
    const many = trainModel(
      setOf(Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`i${at}`, [`common word${at}`]]))),
    );
    expect(classify(many, 'common').intents).toHaveLength(10);
  });
});
