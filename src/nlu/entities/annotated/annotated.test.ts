import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity, Example } from '#skill/model.ts';
import { analyse } from '../../analyse.ts';
import { deserializeModel, serializeModel } from '../../serialize.ts';
import { skillWith } from '../../testing.ts';
import { trainModel } from '../../train.ts';
import { trainingSet } from '../../trainingSet.ts';
import { understandingOf } from '../../understanding.ts';
import { trainTagger } from './trainTagger.ts';

/** `I want to buy a [Coach bag]` → the example with the mention. */
function marked(text: string): Example {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/gu, '');
  return start < 0 ? { text } : { text: plain, mentions: [{ entity: 'product', location: [start, end] }] };
}

const examples = [
  'I want to buy a [Coach bag]',
  'I want to buy a [leather belt]',
  'can I buy a [red scarf] here',
  'I would like to buy a [wallet]',
  'do you sell a [gold watch]',
  'do you sell a [coat]',
  'I want to buy a [silk dress] today',
  'please sell me a [hat]',
  'can I buy a [purse] here',
  'where can I buy a [phone]',
].map(marked);
const others = ['phone me tomorrow', 'I will hat my time', 'when do you open', 'good morning'].map(marked);
const product: Entity = { entity: 'product', values: [{ value: 'purse', synonyms: ['handbag'] }] };
const skill = skillWith({
  intents: [
    { intent: 'buy', examples },
    { intent: 'other', examples: others },
  ],
  entities: [product],
});
const understanding = understandingOf(skill, trainModel(trainingSet(skill)));

const found = (text: string) =>
  analyse(understanding, text).entities.map(({ value, location: [start, end] = [] }) => [
    value,
    text.slice(start, end),
  ]);

test('what stands where mentions stand in the examples is one, though nobody has named it', () => {
  expect(found('I want to buy a Gucci bag')).toEqual([['Gucci bag', 'Gucci bag']]);
  expect(found('do you sell a tie')).toEqual([['tie', 'tie']]);
});

test('a known word in its place has its value, elsewhere a marked word is none', () => {
  expect(found('do you sell a handbag')).toEqual([['purse', 'handbag']]);
  expect(found('phone me today')).toEqual([]);
});

test('it says how sure it is', () => {
  const [mention] = analyse(understanding, 'I want to buy a Gucci bag').entities;
  expect(mention?.confidence).toBeGreaterThanOrEqual(0.5);
  expect(mention?.confidence).toBeLessThanOrEqual(1);
});

test('the order of the examples changes nothing, and a stored model finds the same', () => {
  const set = trainingSet(skill);
  const backwards = { ...set, examples: set.examples.toReversed() };
  expect(trainTagger(backwards)).toEqual(trainTagger(set));
  const model = trainModel(set);
  expect(deserializeModel(serializeModel(model))).toEqual(model);
});

test('nothing marked, nothing learnt; marks that lie outside the text are left out', () => {
  expect(
    trainTagger({ language: 'en', examples: [{ text: 'a', intent: 'b' }], counterexamples: [] }),
  ).toBeNull();
  const odd = skillWith({
    intents: [{ intent: 'a', examples: [{ text: 'short', mentions: [{ entity: 'x', location: [3, 99] }] }] }],
  });
  expect(trainingSet(odd).examples).toEqual([{ text: 'short', intent: 'a' }]);
});

test('mentions lie within the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('buy a', 'sell a [', 'a a a')),
      (text) => {
        for (const { location: [start = -1, end = -1] = [] } of analyse(understanding, text).entities) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
