/**
 * A persistent ordered map from string keys to values: `with…` methods return a new table that shares what
 * they don't touch. Reading and changing one entry costs O(√n) at worst, whatever the size; iteration is in
 * file order (`orderOf`, ascending; appended entries come last).
 */
const BUCKETS = 512;

interface Entry<T> {
  readonly value: T;
  readonly order: number;
}

type Bucket<T> = ReadonlyMap<string, Entry<T>>;

export class Table<T> implements Iterable<T> {
  readonly size: number;
  readonly #buckets: readonly (Bucket<T> | undefined)[];
  readonly #nextOrder: number;
  #sorted: readonly (readonly [string, T])[] | undefined;

  private constructor(buckets: readonly (Bucket<T> | undefined)[], size: number, nextOrder: number) {
    this.#buckets = buckets;
    this.size = size;
    this.#nextOrder = nextOrder;
  }

  static empty<T>(): Table<T> {
    return new Table<T>(new Array<undefined>(BUCKETS).fill(undefined), 0, 0);
  }

  /** Builds a table in one pass; a later entry of the same key replaces the value and keeps the place. */
  static from<T>(entries: Iterable<readonly [string, T]>): Table<T> {
    const buckets = new Array<Map<string, Entry<T>> | undefined>(BUCKETS).fill(undefined);
    let size = 0;
    let order = 0;
    for (const [key, value] of entries) {
      const index = bucketOf(key);
      const bucket = (buckets[index] ??= new Map());
      const old = bucket.get(key);
      if (!old) size++;
      bucket.set(key, { value, order: old?.order ?? order++ });
    }
    return new Table<T>(buckets, size, order);
  }

  get(key: string): T | undefined {
    return this.#entry(key)?.value;
  }

  has(key: string): boolean {
    return this.#entry(key) !== undefined;
  }

  /** The entry's place in file order: any number; compare, don't count on it being dense. */
  orderOf(key: string): number | undefined {
    return this.#entry(key)?.order;
  }

  /** Adds or replaces. `order` gives a new entry's place; left out, it goes last. An old entry keeps its own. */
  with(key: string, value: T, order?: number): Table<T> {
    const old = this.#entry(key);
    const place = old?.order ?? order ?? this.#nextOrder;
    return this.#replaced(
      key,
      { value, order: place },
      this.size + (old ? 0 : 1),
      Math.max(this.#nextOrder, Math.floor(place) + 1),
    );
  }

  without(key: string): Table<T> {
    return this.has(key) ? this.#replaced(key, undefined, this.size - 1, this.#nextOrder) : this;
  }

  /** Gives an entry another key and value, in the same place. */
  renamed(key: string, to: string, value: T): Table<T> {
    const order = this.orderOf(key);
    return order === undefined ? this : this.without(key).with(to, value, order);
  }

  keys(): readonly string[] {
    return this.entries().map(([key]) => key);
  }

  values(): readonly T[] {
    return this.entries().map(([, value]) => value);
  }

  /** In file order. Sorted once per table, O(n log n). */
  entries(): readonly (readonly [string, T])[] {
    if (this.#sorted) return this.#sorted;
    const all: { key: string; entry: Entry<T> }[] = [];
    for (const bucket of this.#buckets) {
      if (bucket) for (const [key, entry] of bucket) all.push({ key, entry });
    }
    all.sort((a, b) => a.entry.order - b.entry.order);
    this.#sorted = all.map(({ key, entry }) => [key, entry.value] as const);
    return this.#sorted;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.values()[Symbol.iterator]();
  }

  #entry(key: string): Entry<T> | undefined {
    return this.#buckets[bucketOf(key)]?.get(key);
  }

  #replaced(key: string, entry: Entry<T> | undefined, size: number, nextOrder: number): Table<T> {
    const index = bucketOf(key);
    const bucket = new Map(this.#buckets[index]);
    if (entry) bucket.set(key, entry);
    else bucket.delete(key);
    return new Table<T>(this.#buckets.with(index, bucket), size, nextOrder);
  }
}

/** FNV-1a over UTF-16 units. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % BUCKETS;
}
