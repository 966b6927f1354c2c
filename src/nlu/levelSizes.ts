import type { Plane } from './logistic.ts';

/**
 * Logit adjustment: how much is taken back of what a class gains by having more texts than others. 0 is nothing; 1 would be
 * right if people asked for every intent equally often. How many examples an author has thought of says something about how
 * often an intent is asked for, but not as much as their number does.
 */
const LEVELLED = 0.5;

/**
 * Lowers classes of more texts than is usual in the set, and raises those of fewer. `sizes` are numbers of texts. A class of none,
 * as a single counterexample leaves one when it is held out, has gained nothing.
 */
export function levelSizes(planes: readonly Plane[], sizes: readonly number[]): Plane[] {
  const logs = sizes.filter((size) => size > 0).map(Math.log);
  const usual = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return planes.map(({ weights, bias }, at) => {
    const size = sizes[at] ?? 0;
    return { weights, bias: size > 0 ? bias - LEVELLED * (Math.log(size) - usual) : bias };
  });
}
