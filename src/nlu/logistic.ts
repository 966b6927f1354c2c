import type { Matrix } from './matrix.ts';
import { seededRandom, shuffle } from './random.ts';

const COST = 20;
const PASSES = 30;
/** Done when a pass moved no multiplier, and so no row's score, by more than this. */
const STILL = 0.05;
/** Of the negatives, what the first pass looks at. */
const FIRST_SHARE = 0.1;
/** A negative whose multiplier fell below this share of the cost says nothing more. */
const SETTLED = 0.01;
/**
 * The value of the constant feature that every row has. Small, so that the regularisation keeps the threshold
 * from doing the words' work.
 */
const BIAS = 0.5;
/** The square of a row's length, the constant feature included. */
const SQUARE = 1 + BIAS * BIAS;
/** Of one row's optimum: how far from zero its gradient may be. */
const PRECISION = 1e-3;
const NEWTON_STEPS = 20;
/** Multipliers stay above this: at zero the logarithm has no value. */
const LEAST = 1e-8 * COST;
const SEED = 20;

/** score = bias + Σ weight × value. */
export interface Plane {
  readonly weights: Float32Array;
  readonly bias: number;
}

/**
 * One intent against the rest: L2-regularised logistic regression by coordinate descent in the dual (Yu, Huang
 * and Lin 2011). Every row has length 1 or is empty. `positives` and `negatives` are row numbers.
 *
 * The first pass over few negatives already puts the plane roughly in place, so that the second settles most
 * of the rest at once; the settled ones are left alone from then on.
 */
export function separate(matrix: Matrix, positives: readonly number[], negatives: readonly number[]): Plane {
  const random = seededRandom(SEED);
  const rows = Int32Array.from([...positives, ...negatives]);
  const multipliers = new Float64Array(rows.length).fill(LEAST);
  const active = new Int32Array(rows.length);
  const choose = (isWanted: (at: number) => boolean) => {
    let size = 0;
    for (let at = 0; at < rows.length; at++) if (at < positives.length || isWanted(at)) active[size++] = at;
    return size;
  };
  const plane = { weights: new Float32Array(matrix.width), bias: 0 };
  const isFew = negatives.length * FIRST_SHARE < 10;
  let size = choose(() => isFew || random() < FIRST_SHARE);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(active, size, random);
    let widest = 0;
    for (let turn = 0; turn < size; turn++) {
      const at = active[turn] ?? 0;
      const row = rows[at] ?? 0;
      const sign = at < positives.length ? 1 : -1;
      const old = multipliers[at] ?? 0;
      const next = bestMultiplier(old, sign * scoreOf(matrix, row, plane));
      if (next === old) continue;
      multipliers[at] = next;
      move(matrix, row, plane, sign * (next - old));
      widest = Math.max(widest, Math.abs(next - old));
    }
    const isFirst = pass === 0 && !isFew;
    if (!isFirst && widest < STILL) break;
    size = choose((at) => isFirst || (multipliers[at] ?? 0) >= SETTLED * COST);
  }
  return plane;
}

function scoreOf({ starts, ids, values }: Matrix, row: number, { weights, bias }: Plane): number {
  const to = starts[row + 1] ?? 0;
  let score = bias;
  for (let k = starts[row] ?? 0; k < to; k++) score += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return score;
}

function move(
  { starts, ids, values }: Matrix,
  row: number,
  plane: { weights: Float32Array; bias: number },
  amount: number,
): void {
  const { weights } = plane;
  const to = starts[row + 1] ?? 0;
  plane.bias += amount * BIAS * BIAS;
  for (let k = starts[row] ?? 0; k < to; k++) {
    const id = ids[k] ?? 0;
    weights[id] = (weights[id] ?? 0) + amount * (values[k] ?? 0);
  }
}

/**
 * The multiplier that is best for one row while all others stay: the root of
 * `SQUARE × (z − old) + score + ln(z ÷ (COST − z))`, by Newton's method from where the score alone would put it.
 * `score` is positive where the row lies on its own side.
 */
function bestMultiplier(old: number, score: number): number {
  // Solved for the smaller of multiplier and cost − multiplier, where the method is stable.
  const isLower = 0.5 * SQUARE * (COST - 2 * old) + score >= 0;
  const start = isLower ? old : COST - old;
  const pull = isLower ? score : -score;
  if (Math.abs(pull + Math.log(start / (COST - start))) < PRECISION) return old;
  let z = Math.min(COST / 2, Math.max(LEAST, COST / (1 + Math.exp(pull))));
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = SQUARE * (z - start) + pull + Math.log(z / (COST - z));
    if (Math.abs(gradient) < PRECISION) break;
    const next = z - gradient / (SQUARE + COST / (COST - z) / z);
    z = next <= 0 ? z * 0.1 : next;
  }
  return isLower ? z : COST - z;
}
