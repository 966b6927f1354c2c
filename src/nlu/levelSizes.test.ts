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

test('words of an intent with few examples count against those of one with many', () => {
  const many = Array.from({ length: 40 }, (_, at) => `where is parcel ${at} of order ${at * 7}`);
  const model = trainModel(setOf({ orders: many, gifts: ['wrap parcel nicely', 'card for gift'] }));
  expect(classify(model, 'parcel order').intents[0]?.intent).toBe('orders');
  expect(classify(model, 'wrap order').intents[0]?.intent).toBe('gifts');
});
