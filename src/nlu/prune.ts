import type { Plane } from './logistic.ts';
import type { SparseWeights } from './score.ts';

/** Weights nearer to zero than this change no answer to speak of, and most are. */
const LEAST = 0.1;

/** The planes' weights by feature, without the small ones. */
export function prune(planes: readonly Plane[], width: number): SparseWeights {
  const starts = new Int32Array(width + 1);
  for (const { weights } of planes) {
    for (let feature = 0; feature < width; feature++) {
      if (isKept(weights[feature])) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
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
      if (!isKept(weight)) continue;
      const at = next[feature] ?? 0;
      columns[at] = column;
      kept[at] = weight;
      next[feature] = at + 1;
    }
  });
  return { starts, columns, weights: kept, biases: Float32Array.from(planes, ({ bias }) => bias) };
}

function isKept(weight: number | undefined): weight is number {
  return weight !== undefined && Math.abs(weight) >= LEAST;
}
