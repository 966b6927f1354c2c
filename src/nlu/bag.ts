/** A text as numbered terms, each once, in rising order, with how often it occurs. */
export interface Bag {
  /** How many terms these are: `ids` and `counts` may be longer. */
  readonly size: number;
  readonly ids: Int32Array;
  readonly counts: Float32Array;
  /** How many other terms the text has, which have no number. */
  readonly unknown?: number;
  /** How many words the text has. */
  readonly words: number;
}

/** Counts repeated ids. */
export function bagOf(ids: readonly number[], words: number): Bag {
  const sorted = new Int32Array(ids).sort();
  const counts = new Float32Array(sorted.length);
  let size = 0;
  for (let at = 0; at < sorted.length; at++) {
    const id = sorted[at] ?? 0;
    if (size > 0 && sorted[size - 1] === id) {
      counts[size - 1] = (counts[size - 1] ?? 0) + 1;
    } else {
      sorted[size] = id;
      counts[size] = 1;
      size++;
    }
  }
  return { size, ids: sorted.slice(0, size), counts: counts.slice(0, size), words };
}
