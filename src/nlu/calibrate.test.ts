import { expect, test } from 'vitest';
import { calibrate, fixedCalibration, THRESHOLD, type Calibrated } from './calibrate.ts';
import type { Observation } from './crossValidate.ts';
import { oddsOf, sigmoid } from './evidence.ts';
import { seededRandom } from './random.ts';

/** Right answers have higher scores, wider margins and fewer unknown terms than wrong ones. */
function observe(count: number): Observation[] {
  const random = seededRandom(9);
  return Array.from({ length: count }, (_, at) => {
    const isRight = at % 3 !== 0;
    const logit = (isRight ? 2 : -2) + 4 * (random() - 0.5) * 2;
    return {
      evidence: { logit, margin: logit / 2 + random(), unknown: random() * (isRight ? 0.4 : 1), length: 2 },
      isRight,
    };
  });
}

function sizeOf(intents: number, examples: number, isEncoded = false): Calibrated {
  return { intents, examples, isEncoded };
}

test('the threshold loses one in twenty right answers', () => {
  const observations = observe(2000);
  const calibration = calibrate(observations, sizeOf(20, 500));
  const right = observations.filter(({ isRight }) => isRight);
  const kept = right.filter(({ evidence }) => sigmoid(oddsOf(evidence, calibration)) >= THRESHOLD);
  expect(kept.length / right.length).toBeCloseTo(0.95, 2);
});

test('wrong answers mostly fall below it', () => {
  const observations = observe(2000);
  const calibration = calibrate(observations, sizeOf(20, 500));
  const wrong = observations.filter(({ isRight }) => !isRight);
  const kept = wrong.filter(({ evidence }) => sigmoid(oddsOf(evidence, calibration)) >= THRESHOLD);
  expect(kept.length / wrong.length).toBeLessThan(0.5);
});

test('a better score never means less confidence, even if the observations say so', () => {
  const odd = observe(500).map(({ evidence, isRight }) => ({ evidence, isRight: !isRight }));
  const { logit, margin } = calibrate(odd, sizeOf(20, 500));
  expect(logit).toBeGreaterThanOrEqual(0);
  expect(margin).toBeGreaterThanOrEqual(0);
});

test('few intents only move the threshold', () => {
  const { constant, ...shape } = calibrate(observe(500), sizeOf(3, 200));
  expect(fixedCalibration(sizeOf(3, 200))).toMatchObject(shape);
  expect(constant).not.toBe(fixedCalibration(sizeOf(3, 200)).constant);
});

test('without a single right answer there is still a calibration', () => {
  const calibration = calibrate([], sizeOf(3, 200));
  expect(Object.values(calibration).every(Number.isFinite)).toBe(true);
});

test('with an encoder a text of unknown words may be known, and a usual one is judged as without', () => {
  const oddsAt = (unknown: number, isEncoded: boolean) =>
    oddsOf({ logit: 3, margin: 4, unknown, length: 1 }, fixedCalibration(sizeOf(5, 40, isEncoded)));
  expect(sigmoid(oddsAt(1, false))).toBeLessThan(THRESHOLD);
  expect(sigmoid(oddsAt(1, true))).toBeGreaterThan(THRESHOLD);
  expect(oddsAt(0.3, true)).toBeCloseTo(oddsAt(0.3, false));
});
