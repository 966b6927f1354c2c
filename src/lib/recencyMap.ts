/**
 * A map whose entries stand in order of use, the least recently used first: the one to give up when room is short. Using
 * the same entry again and again costs no more than a look-up: a `Map` whose entries are deleted and put back is laid out
 * anew each time.
 */
export class RecencyMap<K, V> {
  readonly #entries = new Map<K, V>();
  /** The key that stands last; whatever it is once that entry is deleted, it isn't in the map. */
  #newest: K | undefined;

  get size(): number {
    return this.#entries.size;
  }

  /** Looking counts as use. */
  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined && key !== this.#newest) this.set(key, value);
    return value;
  }

  /** Looks without using. */
  peek(key: K): V | undefined {
    return this.#entries.get(key);
  }

  set(key: K, value: V): void {
    if (key !== this.#newest) this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#newest = key;
  }

  delete(key: K): boolean {
    return this.#entries.delete(key);
  }

  keys(): MapIterator<K> {
    return this.#entries.keys();
  }

  entries(): MapIterator<[K, V]> {
    return this.#entries.entries();
  }
}
