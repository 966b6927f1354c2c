import { isJsonObject, type Json } from './json.ts';

/** Tell texts from numbers that are written alike, empty lists from empty objects, and so on. */
const TEXT = 1;
const OTHER = 2;
const LIST = 3;
const OBJECT = 4;

/**
 * 53 bits of some content, the same in browser and service. Tells contents apart that came about by themselves; it is no
 * protection against somebody who looks for two with the same digest. Takes the content in where it lies: digests are taken of
 * every answer, and a text of it in between would cost more than the rest.
 */
export class Digest {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  /** Its length is taken in too, so that nothing has to mark its end. */
  text(text: string): this {
    let high = this.#high ^ TEXT;
    let low = this.#low;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
    this.#high = Math.imul(high ^ text.length, 2654435761);
    this.#low = Math.imul(low ^ text.length, 1597334677);
    return this;
  }

  json(value: Json): this {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return this.list(value as readonly Json[], (item) => this.json(item));
    if (isJsonObject(value)) {
      return this.object(value, (_key, inner) => {
        this.json(inner);
        return true;
      });
    }
    this.#high ^= OTHER;
    return this.text(JSON.stringify(value));
  }

  list<T>(items: readonly T[], take: (item: T) => void): this {
    for (const item of items) take(item);
    this.#high = Math.imul(this.#high ^ LIST ^ items.length, 2654435761);
    this.#low = Math.imul(this.#low ^ items.length, 1597334677);
    return this;
  }

  /**
   * Properties in any order. Those that are undefined are left out.
   *
   * @param take takes a value in; false when its property is to be left out too
   */
  object<T>(object: Readonly<Record<string, T | undefined>>, take: (key: string, value: T) => boolean): this {
    const highBefore = this.#high;
    const lowBefore = this.#low;
    let high = highBefore ^ OBJECT;
    let low = lowBefore;
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (value === undefined) continue;
      this.#high = highBefore;
      this.#low = lowBefore;
      if (!take(key, value)) continue;
      this.text(key);
      this.#mix();
      high = (high + this.#high) | 0;
      low = (low + this.#low) | 0;
    }
    this.#high = high;
    this.#low = low;
    this.#mix();
    return this;
  }

  /** In base 36. */
  toString(): string {
    this.#mix();
    return (4294967296 * (2097151 & this.#low) + (this.#high >>> 0)).toString(36);
  }

  #mix(): void {
    const high = this.#high;
    const low = this.#low;
    this.#high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    this.#low =
      Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(this.#high ^ (this.#high >>> 13), 3266489909);
  }
}
