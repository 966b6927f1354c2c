import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { whyIntent } from './insight/whyIntent.ts';
import type { Sentences } from './sentences.ts';
import { deserializeModel, serializeModel } from './serialize.ts';
import { BANK, setOf } from './testing.ts';
import { textsToEncode } from './textsToEncode.ts';
import { trainModel } from './train.ts';
import { trainingInputs } from './trainingInputs.ts';
import type { TrainingSet } from './trainingSet.ts';

const SET = setOf(BANK, ['what is the weather']);

/** An encoder that knows what each text is about. */
function encoded(set: TrainingSet): TrainingSet {
  const topics = Object.keys(BANK);
  const topicOf = (text: string) =>
    set.examples.find((example) => example.text.toLowerCase() === text)?.intent ?? text.replaceAll(' ', '_');
  const vectors = new Map(textsToEncode(set).map((text) => [text, direction(topics.indexOf(topicOf(text)))]));
  return { ...set, sentences: { encoder: 'test', dimensions: topics.length, vectors } satisfies Sentences };
}

function direction(topic: number): Float32Array {
  return Float32Array.from(Object.keys(BANK), (_, at) => (at === topic ? 1 : 0));
}

const model = trainModel(encoded(SET));

test('what an encoder makes of a text counts beside its words', () => {
  const text = 'qqq';
  expect(classify(model, text).irrelevant).toBe(true);
  Object.keys(BANK).forEach((intent, topic) => {
    expect(classify(model, text, direction(topic))).toMatchObject({
      intents: [{ intent }, {}, {}, {}],
      irrelevant: false,
    });
  });
  expect(classify(model, 'somebody stole my card').intents[0]?.intent).toBe('lost_card');
});

test('the texts that are to be encoded are examples, counterexamples and names', () => {
  const set = setOf({ Lost_Card: ['My  card', 'my card'] }, ['Weather']);
  expect(textsToEncode(set)).toEqual(['lost card', 'my card', 'weather']);
});

test('a model says which encoder it was trained with, stored too', () => {
  expect(model.encoder).toEqual({ id: 'test', dimensions: 4 });
  const bytes = serializeModel(model);
  expect(deserializeModel(bytes)).toEqual(model);
  const format = (from: Uint8Array) => new TextDecoder('latin1').decode(from.subarray(12, 36));
  expect(format(bytes)).toBe('parley-intents-5-encoded');
  expect(format(serializeModel(trainModel(SET)))).not.toContain('encoded');
});

test('another order of the texts gives the same model, another encoder another one', () => {
  const backwards = { ...SET, examples: SET.examples.toReversed() };
  expect(serializeModel(trainModel(encoded(backwards)))).toEqual(serializeModel(model));
  const inputs = [null, 'one', 'other'].map((encoder) =>
    JSON.stringify(trainingInputs(SET, encoder).intents),
  );
  expect(new Set(inputs).size).toBe(3);
});

test('why an intent was found names the sentence as one', () => {
  const reasons = whyIntent(model, { text: 'qqq', sentence: direction(0) }, 'balance', SET.examples);
  expect(reasons?.terms).toEqual([{ term: 'qqq', kind: 'sentence', weight: expect.any(Number) as number }]);
  expect(reasons?.terms[0]?.weight).toBeGreaterThan(1);
});
