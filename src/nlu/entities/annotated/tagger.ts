import type { SparseWeights } from '../../score.ts';

/** Finds mentions by how they are used, learnt from examples in which they are marked: data only. */
export interface Tagger extends SparseWeights {
  /** Sorted. Class 0 is "no mention"; entity e begins with class 1 + 2e and goes on with 2 + 2e. */
  readonly entities: readonly string[];
  /** Feature of a token and its neighbours → number. */
  readonly features: ReadonlyMap<string, number>;
}

export const OUTSIDE = 0;

export function beginOf(entity: number): number {
  return 1 + 2 * entity;
}

export function insideOf(entity: number): number {
  return 2 + 2 * entity;
}

/** The entity of a class; −1 for none. */
export function entityOf(label: number): number {
  return Math.ceil(label / 2) - 1;
}
