/**
 * Remembers what was used lately: the last half of `most` keys for sure, never more than `most`. Cheaper than keeping an order of
 * use: what is found in the older of two maps moves to the younger one, and once that is full, the older is dropped.
 */
export class Generations<V> {
  readonly #half: number;
  /** What was used since the last change of generations, and what was used in the one before. */
  #young = new Map<string, V>();
  #old: ReadonlyMap<string, V> = new Map<string, V>();

  /** @param most at least 2 */
  constructor(most: number) {
    this.#half = Math.floor(most / 2);
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    this.#young.set(key, value);
    if (this.#young.size < this.#half) return;
    this.#old = this.#young;
    this.#young = new Map();
  }
}
