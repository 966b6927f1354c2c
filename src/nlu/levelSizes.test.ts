import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { levelSizes } from './levelSizes.ts';
import { setOf } from './testing.ts';
import { trainModel } from './train.ts';

const planes = [2, 3, 5].map((bias) => ({ weights: new Float32Array([bias]), bias }));

test('classes of one size stay as they are', () => {
  expect(levelSizes(planes, [7, 7, 7])).toEqual(planes);
});

test('half of what a class gains by its size is taken back, and the classes together stay where they are', () => {
  const biases = levelSizes(planes, [1, 10, 100]).map(({ bias }) => bias);
  expect(biases[0]).toBeCloseTo(2 + Math.log(10) / 2);
  expect(biases[1]).toBeCloseTo(3);
  expect(biases[2]).toBeCloseTo(5 - Math.log(10) / 2);
});

test('a class of no texts stays as it is, and doesn’t count for the others', () => {
  expect(levelSizes(planes, [7, 0, 7])).toEqual(planes);
});

test('a skill with a single counterexample understands what isn’t among its examples', () => {
  const things = ['parcel', 'voucher', 'refund', 'invoice', 'account', 'password', 'warranty', 'newsletter'];
  const ways = ['where is', 'who has', 'tell me of', 'I want', 'how do I get', 'what about'];
  const tails = ['', ' please', ' today', ' for my son'];
  // Enough of them for confidences to be measured.
  const intents = Object.fromEntries(
    things.map((thing) => [thing, ways.flatMap((way) => tails.map((tail) => `${way} the ${thing}${tail}`))]),
  );
  const model = trainModel({ ...setOf(intents), counterexamples: ['sing a song'] });
  const [best] = classify(model, 'did you send my parcel').intents;
  expect(best?.intent).toBe('parcel');
  expect(best?.confidence).toBeGreaterThan(0.5);
});

test('words of an intent with few examples count against those of one with many', () => {
  const many = Array.from({ length: 40 }, (_, at) => `where is parcel ${at} of order ${at * 7}`);
  const model = trainModel(setOf({ orders: many, gifts: ['wrap parcel nicely', 'card for gift'] }));
  expect(classify(model, 'parcel order').intents[0]?.intent).toBe('orders');
  expect(classify(model, 'wrap order').intents[0]?.intent).toBe('gifts');
});
