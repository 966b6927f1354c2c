import type { Vector } from './features.ts';

/** A classifier's weights: few of them aren't zero. */
export interface SparseWeights {
  /** Feature f weighs `weights[k]` for class `columns[k]`, k from `starts[f]` to `starts[f + 1]`. */
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  readonly weights: Float32Array;
  /** By class. */
  readonly biases: Float32Array;
}

/** Raw log odds by class, in `scores` if that is given: a number for each class, whatever it is. */
export function score(
  { starts, columns, weights, biases }: SparseWeights,
  vector: Vector,
  scores: Float64Array = new Float64Array(biases.length),
): Float64Array {
  const { size, ids, values } = vector;
  for (let column = 0; column < biases.length; column++) scores[column] = biases[column] ?? 0;
  for (let at = 0; at < size; at++) {
    const feature = ids[at] ?? 0;
    const value = values[at] ?? 0;
    const end = starts[feature + 1] ?? 0;
    for (let k = starts[feature] ?? 0; k < end; k++) {
      const column = columns[k] ?? 0;
      scores[column] = (scores[column] ?? 0) + (weights[k] ?? 0) * value;
    }
  }
  return scores;
}
