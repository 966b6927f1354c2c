import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';
import { regress } from './regression.ts';

test('finds the weights that the data were made with', () => {
  const random = seededRandom(3);
  const rows = Array.from({ length: 20_000 }, () => [random() * 4 - 2, random() * 4 - 2, 1]);
  const isTrue = rows.map(([a = 0, b = 0]) => random() < 1 / (1 + Math.exp(-(1.5 * a - 0.5 * b + 1))));
  const [a = 0, b = 0, constant = 0] = regress(rows, isTrue);
  expect(a).toBeCloseTo(1.5, 1);
  expect(b).toBeCloseTo(-0.5, 1);
  expect(constant).toBeCloseTo(1, 1);
});

test('stays finite where there is no error', () => {
  const weights = regress(
    [
      [-1, 1],
      [1, 1],
    ],
    [false, true],
  );
  expect(weights.every(Number.isFinite)).toBe(true);
  expect(weights[0]).toBeGreaterThan(1);
});
