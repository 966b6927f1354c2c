import type { Plane } from './logistic.ts';
import type { SparseWeights } from './score.ts';

/** Weights nearer to zero than this change no answer to speak of, and most are. */
const LEAST = 0.1;

/**
 * The planes' weights by feature, without the small ones. From feature `terms` on all are kept: an encoder's vector says what
 * it says by many small ones.
 */
export function prune(planes: readonly Plane[], terms: number): SparseWeights {
  const width = planes[0]?.weights.length ?? terms;
  const isKept = (feature: number, weight: number | undefined): weight is number =>
    weight !== undefined && (feature >= terms || Math.abs(weight) >= LEAST);
  const starts = new Int32Array(width + 1);
  for (const { weights } of planes) {
    for (let feature = 0; feature < width; feature++) {
      if (isKept(feature, weights[feature])) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
    }
  }
  for (let feature = 0; feature < width; feature++) {
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  }
  const size = starts[width] ?? 0;
  const columns = new Uint16Array(size);
  const kept = new Float32Array(size);
  const next = starts.slice();
  planes.forEach(({ weights }, column) => {
    for (let feature = 0; feature < width; feature++) {
      const weight = weights[feature];
      if (!isKept(feature, weight)) continue;
      const at = next[feature] ?? 0;
      columns[at] = column;
      kept[at] = weight;
      next[feature] = at + 1;
    }
  });
  return { starts, columns, weights: kept, biases: Float32Array.from(planes, ({ bias }) => bias) };
}
