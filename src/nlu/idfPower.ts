import { hasManyIntents, isMeasured, type SetSize } from './setSize.ts';

/** Damps the inverse document frequency. */
export const IDF_POWER = 0.7;
/**
 * What the power is for sets of a few hundred examples: there frequencies differ less, and rare words have to stand out all the
 * same. It falls from there with the logarithm of how many there are.
 */
const OF_SMALL_SETS = 1.6;
const SMALL = 500;
const LARGE = 2000;

/**
 * The power for the terms of a set. Sets whose confidences aren't fitted to themselves have the one that the fixed calibration was
 * found with.
 */
export function idfPower(set: SetSize): number {
  if (!isMeasured(set) || !hasManyIntents(set)) return IDF_POWER;
  const share = Math.log(LARGE / set.examples) / Math.log(LARGE / SMALL);
  return IDF_POWER + (OF_SMALL_SETS - IDF_POWER) * Math.max(0, Math.min(1, share));
}
