/** A map from integers that aren't negative to integers. Smaller than a `Map`, and found in a step or two. */
export class IntMap {
  /** At a key's place or behind it: one more than the key, and its value; at least half of the places are free. */
  #keys = new Int32Array(FIRST);
  #values = new Int32Array(FIRST);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: number): number | undefined {
    const place = placeOf(this.#keys, key);
    return this.#keys[place] === 0 ? undefined : this.#values[place];
  }

  set(key: number, value: number): void {
    if (2 * this.#size >= this.#keys.length) this.#grow();
    const place = placeOf(this.#keys, key);
    if (this.#keys[place] === 0) this.#size++;
    this.#keys[place] = key + 1;
    this.#values[place] = value;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length);
    this.#size = 0;
    keys.forEach((key, place) => {
      if (key !== 0) this.set(key - 1, values[place] ?? 0);
    });
  }

  clear(): void {
    this.#keys.fill(0);
    this.#size = 0;
  }
}

const FIRST = 256;

/** Where a key is, or a free place for it. */
function placeOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1;
  let place = Math.imul(key, 0x9e37_79b1) >>> 8;
  for (place &= last; ; place = (place + 1) & last) {
    const at = keys[place];
    if (at === 0 || at === key + 1) return place;
  }
}
