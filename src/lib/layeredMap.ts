/** So many changed entries are kept beside the others before they are put among them. */
const MOST = 2048;

/**
 * A persistent map: a changed copy costs as much as what is changed (now and then as much as copying all), and the one
 * before stays as it was. Reading costs one or two look-ups.
 */
export class LayeredMap<T> {
  readonly #base: ReadonlyMap<string, T>;
  /** Changed since `base` was made; null: removed. */
  readonly #changed: ReadonlyMap<string, T | null>;
  readonly size: number;

  private constructor(base: ReadonlyMap<string, T>, changed: ReadonlyMap<string, T | null>, size: number) {
    this.#base = base;
    this.#changed = changed;
    this.size = size;
  }

  static empty<T>(): LayeredMap<T> {
    return new LayeredMap<T>(new Map(), new Map(), 0);
  }

  get(key: string): T | undefined {
    if (this.#changed.size > 0) {
      const value = this.#changed.get(key);
      if (value !== undefined) return value ?? undefined;
    }
    return this.#base.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** A changed copy; null removes. */
  with(changes: ReadonlyMap<string, T | null>): LayeredMap<T> {
    if (changes.size === 0) return this;
    let size = this.size;
    for (const [key, value] of changes) size += Number(value !== null) - Number(this.has(key));
    const changed = new Map([...this.#changed, ...changes]);
    if (this.#base.size > 0 && changed.size <= MOST) return new LayeredMap(this.#base, changed, size);
    const base = new Map(this.#base);
    for (const [key, value] of changed) {
      if (value === null) base.delete(key);
      else base.set(key, value);
    }
    return new LayeredMap(base, new Map(), size);
  }
}
