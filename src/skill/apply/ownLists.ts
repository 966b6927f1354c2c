/**
 * The nested lists that a draft made itself, and so may change in place: thousands of edits of one list would otherwise
 * copy it and look through it thousands of times.
 */
export class OwnLists {
  /** The keys of a list's items, from its second edit on. */
  readonly #keys = new WeakMap<readonly unknown[], Set<string> | null>();

  /** Whether a list has an item of this key. */
  has<Item>(list: readonly Item[], key: string, keyOf: (item: Item) => string): boolean {
    const known = this.#keys.get(list);
    if (known === undefined) return list.some((item) => keyOf(item) === key);
    if (known) return known.has(key);
    const keys = new Set(list.map(keyOf));
    this.#keys.set(list, keys);
    return keys.has(key);
  }

  /** The list with an item at index `at`; left out or beyond the end, it goes last. */
  inserted<Item>(list: readonly Item[], item: Item, key: string, at: number | undefined): readonly Item[] {
    const place = at === undefined ? list.length : Math.max(0, Math.min(at, list.length));
    return this.#spliced(list, [place, 0, item], null, key);
  }

  removed<Item>(list: readonly Item[], at: number, key: string): readonly Item[] {
    return this.#spliced(list, [at, 1], key, null);
  }

  replaced<Item>(
    list: readonly Item[],
    at: number,
    item: Item,
    before: string,
    after: string,
  ): readonly Item[] {
    return this.#spliced(list, [at, 1, item], before, after);
  }

  #spliced<Item>(
    list: readonly Item[],
    change: [at: number, count: number, ...items: Item[]],
    gone: string | null,
    come: string | null,
  ): readonly Item[] {
    const known = this.#keys.get(list);
    if (known === undefined) {
      const own = list.toSpliced(...change);
      this.#keys.set(own, null);
      return own;
    }
    (list as Item[]).splice(...change);
    if (gone !== null) known?.delete(gone);
    if (come !== null) known?.add(come);
    return list;
  }
}

/** The index of the item with a key, -1 without one. The last is looked at first: undoing takes back from the end. */
export function indexOfKey<Item>(list: readonly Item[], key: string, keyOf: (item: Item) => string): number {
  const last = list.length - 1;
  if (last >= 0 && keyOf(list[last] as Item) === key) return last;
  return list.findIndex((item) => keyOf(item) === key);
}
