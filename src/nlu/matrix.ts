import type { Vector } from './features.ts';

/** Vectors as one compressed matrix: row r is `ids` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Number of features. */
  readonly width: number;
}

export function matrixOf(vectors: readonly Vector[], width: number): Matrix {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach((vector, row) => {
    starts[row + 1] = (starts[row] ?? 0) + vector.ids.length;
  });
  const size = starts[vectors.length] ?? 0;
  const ids = new Int32Array(size);
  const values = new Float32Array(size);
  vectors.forEach((vector, row) => {
    ids.set(vector.ids, starts[row]);
    values.set(vector.values, starts[row]);
  });
  return { starts, ids, values, width };
}
