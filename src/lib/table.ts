/** Entries lie in as many groups of as many buckets: a change copies a bucket and the two lists above it. */
const WIDTH = 64;

interface Entry<T> {
  readonly value: T;
  readonly order: number;
}

type Bucket<T> = ReadonlyMap<string, Entry<T>>;
type Group<T> = readonly (Bucket<T> | undefined)[];
type Groups<T> = readonly (Group<T> | undefined)[];

/**
 * A persistent ordered map from string keys to values: a changed table shares what it doesn't touch with the
 * one before. Reading costs O(1), changing one entry O(n / 4096), whatever the order; iteration is in file
 * order (`orderOf`, ascending; appended entries come last).
 */
export class Table<T> implements Iterable<T> {
  readonly size: number;
  readonly #groups: Groups<T>;
  readonly #nextOrder: number;
  /** In file order; made when first asked for, and handed on while no key comes or goes. */
  #keys: readonly string[] | undefined;
  #values: readonly T[] | undefined;

  private constructor(groups: Groups<T>, size: number, nextOrder: number, keys?: readonly string[]) {
    this.#groups = groups;
    this.size = size;
    this.#nextOrder = nextOrder;
    this.#keys = keys;
  }

  static empty<T>(): Table<T> {
    return new Table<T>(Array.from<undefined>({ length: WIDTH }), 0, 0, []);
  }

  /**
   * Builds a table in one pass; a later entry of the same key replaces the value and keeps the place. The
   * third member gives an entry's order, as rows of a database remember it; left out, it goes last.
   */
  static from<T>(entries: Iterable<readonly [key: string, value: T, order?: number]>): Table<T> {
    const draft = Table.empty<T>().draft();
    for (const [key, value, order] of entries) draft.set(key, value, order);
    return draft.done();
  }

  get(key: string): T | undefined {
    return bucketIn(this.#groups, key)?.get(key)?.value;
  }

  has(key: string): boolean {
    return bucketIn(this.#groups, key)?.has(key) ?? false;
  }

  /** The entry's place in file order: any number; compare, don't count on it being dense. */
  orderOf(key: string): number | undefined {
    return bucketIn(this.#groups, key)?.get(key)?.order;
  }

  /** Adds or replaces. `order` gives a new entry's place; left out, it goes last. An old entry keeps its own. */
  with(key: string, value: T, order?: number): Table<T> {
    const draft = this.draft();
    draft.set(key, value, order);
    return draft.done();
  }

  without(key: string): Table<T> {
    const draft = this.draft();
    draft.delete(key);
    return draft.done();
  }

  /** Gives an entry another key and value, in the same place. */
  renamed(key: string, to: string, value: T): Table<T> {
    const draft = this.draft();
    draft.rename(key, to, value);
    return draft.done();
  }

  /** A mutable copy for many changes at once: each bucket is copied at most once. This table stays as it is. */
  draft(): TableDraft<T> {
    return new TableDraft<T>(this.#groups, this.size, this.#nextOrder, {
      finish: (groups, size, nextOrder, keysChanged) => {
        if (groups === this.#groups) return this;
        return new Table<T>(groups, size, nextOrder, keysChanged ? undefined : this.#keys);
      },
    });
  }

  /** In file order. */
  keys(): readonly string[] {
    this.#keys ??= this.#sortedKeys();
    return this.#keys;
  }

  /** In file order. */
  values(): readonly T[] {
    this.#values ??= this.keys().map((key) => this.get(key) as T);
    return this.#values;
  }

  /** In file order. */
  entries(): readonly (readonly [string, T])[] {
    const values = this.values();
    return this.keys().map((key, index) => [key, values[index] as T] as const);
  }

  /** Visits every entry in no particular order, which spares the sorting. */
  forEach(visit: (value: T, key: string) => void): void {
    visitAll(this.#groups, (entry, key) => visit(entry.value, key));
  }

  [Symbol.iterator](): Iterator<T> {
    return this.values()[Symbol.iterator]();
  }

  #sortedKeys(): readonly string[] {
    const all: { key: string; order: number }[] = [];
    visitAll(this.#groups, (entry, key) => all.push({ key, order: entry.order }));
    // Two entries can share a place after an undo; the key then decides, so that the order is always the same.
    all.sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
    return all.map(({ key }) => key);
  }
}

/** What becomes of a draft. */
interface Origin<T> {
  finish(groups: Groups<T>, size: number, nextOrder: number, keysChanged: boolean): Table<T>;
}

/** A table under change (`Table.draft`). Reads see the changes made so far. */
export class TableDraft<T> {
  readonly #origin: Origin<T>;
  /** The maps and lists that this draft made, and so may change. */
  readonly #own = new Set<object>();
  #groups: Groups<T>;
  #size: number;
  #nextOrder: number;
  #keysChanged = false;

  constructor(groups: Groups<T>, size: number, nextOrder: number, origin: Origin<T>) {
    this.#groups = groups;
    this.#size = size;
    this.#nextOrder = nextOrder;
    this.#origin = origin;
  }

  get(key: string): T | undefined {
    return bucketIn(this.#groups, key)?.get(key)?.value;
  }

  has(key: string): boolean {
    return bucketIn(this.#groups, key)?.has(key) ?? false;
  }

  orderOf(key: string): number | undefined {
    return bucketIn(this.#groups, key)?.get(key)?.order;
  }

  /** As `Table.forEach`; changes made while it runs may or may not be seen. */
  forEach(visit: (value: T, key: string) => void): void {
    visitAll(this.#groups, (entry, key) => visit(entry.value, key));
  }

  /** As `Table.with`. */
  set(key: string, value: T, order?: number): void {
    const bucket = this.#ownBucket(key);
    const old = bucket.get(key);
    const place = old?.order ?? order ?? this.#nextOrder;
    bucket.set(key, { value, order: place });
    if (old) return;
    this.#size++;
    this.#nextOrder = Math.max(this.#nextOrder, Math.floor(place) + 1);
    this.#keysChanged = true;
  }

  delete(key: string): void {
    if (!this.has(key)) return;
    this.#ownBucket(key).delete(key);
    this.#size--;
    this.#keysChanged = true;
  }

  /** As `Table.renamed`. */
  rename(key: string, to: string, value: T): void {
    const order = this.orderOf(key);
    if (order === undefined) return;
    this.delete(key);
    this.set(to, value, order);
  }

  /** The changed table; the draft is not to be used any more. */
  done(): Table<T> {
    return this.#origin.finish(this.#groups, this.#size, this.#nextOrder, this.#keysChanged);
  }

  #ownBucket(key: string): Map<string, Entry<T>> {
    const hash = hashOf(key);
    const groups = this.#ownList(this.#groups);
    this.#groups = groups;
    const group = this.#ownList(groups[groupAt(hash)] ?? []);
    groups[groupAt(hash)] = group;
    let bucket = group[bucketAt(hash)];
    if (!bucket || !this.#own.has(bucket)) {
      bucket = new Map(bucket);
      group[bucketAt(hash)] = bucket;
      this.#own.add(bucket);
    }
    return bucket as Map<string, Entry<T>>;
  }

  #ownList<Item>(list: readonly (Item | undefined)[]): (Item | undefined)[] {
    if (this.#own.has(list)) return list as (Item | undefined)[];
    const own = list.length > 0 ? list.slice() : Array.from<undefined>({ length: WIDTH });
    this.#own.add(own);
    return own;
  }
}

function bucketIn<T>(groups: Groups<T>, key: string): Bucket<T> | undefined {
  const hash = hashOf(key);
  return groups[groupAt(hash)]?.[bucketAt(hash)];
}

function visitAll<T>(groups: Groups<T>, visit: (entry: Entry<T>, key: string) => void): void {
  for (const group of groups) {
    if (group) for (const bucket of group) bucket?.forEach(visit);
  }
}

const groupAt = (hash: number): number => hash % WIDTH;
const bucketAt = (hash: number): number => Math.floor(hash / WIDTH) % WIDTH;

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
