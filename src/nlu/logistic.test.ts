import { expect, test } from 'vitest';
import { separate } from './logistic.ts';
import type { Matrix } from './matrix.ts';
import { seededRandom } from './random.ts';

/** Rows of one feature each. */
function single(features: readonly number[], width: number): Matrix {
  return {
    starts: Int32Array.from({ length: features.length + 1 }, (_, row) => row),
    ids: Int32Array.from(features),
    values: new Float32Array(features.length).fill(1),
    width,
  };
}

test('what can be told apart is told apart', () => {
  const { weights, bias } = separate(single([0, 0, 1, 1], 2), [0, 1], [2, 3]);
  expect((weights[0] ?? 0) + bias).toBeGreaterThan(1);
  expect((weights[1] ?? 0) + bias).toBeLessThan(-1);
});

test('what stands on both sides gets the odds it has', () => {
  // 30 of 40 rows with the feature are positive: log odds of 3 to 1, a little less for the regularisation.
  const rows = Array.from({ length: 40 }, (_, row) => row);
  const matrix = single(
    rows.map(() => 0),
    1,
  );
  const { weights, bias } = separate(matrix, rows.slice(0, 30), rows.slice(30));
  expect((weights[0] ?? 0) + bias).toBeGreaterThan(0.9 * Math.log(3));
  expect((weights[0] ?? 0) + bias).toBeLessThanOrEqual(1.05 * Math.log(3));
});

test('many negatives, most of them settled at once, come out as without the shortcut', () => {
  const random = seededRandom(1);
  const features = Array.from({ length: 2000 }, (_, row) =>
    row < 20 ? row % 5 : 3 + Math.floor(random() * 40),
  );
  const rows = features.map((_, row) => row);
  const { weights, bias } = separate(single(features, 43), rows.slice(0, 20), rows.slice(20));
  for (let feature = 0; feature < 3; feature++) expect((weights[feature] ?? 0) + bias).toBeGreaterThan(0);
  for (let feature = 5; feature < 43; feature++) expect((weights[feature] ?? 0) + bias).toBeLessThan(-2);
});

test('empty rows and no negatives at all are borne', () => {
  const empty: Matrix = {
    starts: new Int32Array(2),
    ids: new Int32Array(),
    values: new Float32Array(),
    width: 1,
  };
  expect(separate(empty, [0], []).weights).toEqual(new Float32Array(1));
  expect(separate(single([0], 1), [0], []).weights[0]).toBeGreaterThan(0);
});
