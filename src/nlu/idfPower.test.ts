import { expect, test } from 'vitest';
import { IDF_POWER, idfPower } from './idfPower.ts';

test.each([
  ['too few examples', 20, 149, IDF_POWER],
  ['too few intents', 7, 500, IDF_POWER],
  ['a few hundred', 8, 150, 1.6],
  ['a few hundred', 20, 500, 1.6],
  ['between', 20, 1000, (1.6 + IDF_POWER) / 2],
  ['large', 20, 2000, IDF_POWER],
  ['large', 150, 15_000, IDF_POWER],
])('%s: %i intents, %i examples', (_, intents, examples, power) => {
  expect(idfPower({ intents, examples })).toBeCloseTo(power);
});
