import type { Bag } from './bag.ts';

/** Of the text that is being counted, by feature; all zero between texts. One text is counted at a time. */
let counts = new Uint32Array(0);
/** A bit for each feature that has a count: gone through, they give the features in order without sorting them. */
let bits = new Uint32Array(0);
/** What a bag is made of, used again for the next one. */
let ids = new Int32Array(0);
let amounts = new Float32Array(0);

/** Counts the terms of one text after the other. */
export class TermCounts {
  readonly #known: number;
  #size = 0;
  /** By number of the unknown term, the last text that it was in. */
  #lastText = new Uint32Array(64);
  #text = 1;
  #unknown = 0;

  /** @param known features are below it */
  constructor(known: number) {
    this.#known = known;
    if (counts.length >= known) return;
    counts = new Uint32Array(known);
    bits = new Uint32Array((known >>> 5) + 1);
    ids = new Int32Array(known);
    amounts = new Float32Array(known);
  }

  /** A feature, or, below zero, the complement of the number of a term that is none: of those it counts which there are. */
  add(term: number): void {
    if (term < 0) this.#addUnknown(~term);
    else if (counts[term] === 0) {
      counts[term] = 1;
      bits[term >>> 5] = (bits[term >>> 5] ?? 0) | (1 << (term & 31));
      this.#size++;
    } else counts[term] = (counts[term] ?? 0) + 1;
  }

  /** What was counted since the last bag. Good until the next one. */
  bag(words: number): Bag {
    let size = 0;
    for (let block = 0; size < this.#size && block <= this.#known >>> 5; block++) {
      let rest = bits[block] ?? 0;
      if (rest === 0) continue;
      bits[block] = 0;
      for (; rest !== 0; rest &= rest - 1) {
        const id = (block << 5) + 31 - Math.clz32(rest & -rest);
        ids[size] = id;
        amounts[size++] = counts[id] ?? 0;
        counts[id] = 0;
      }
    }
    const bag = {
      ids: ids.subarray(0, size),
      counts: amounts.subarray(0, size),
      unknown: this.#unknown,
      words,
    };
    this.#size = 0;
    this.#unknown = 0;
    this.#text++;
    return bag;
  }

  #addUnknown(number: number): void {
    if (number >= this.#lastText.length) {
      const longer = new Uint32Array(2 * number);
      longer.set(this.#lastText);
      this.#lastText = longer;
    }
    if (this.#lastText[number] === this.#text) return;
    this.#lastText[number] = this.#text;
    this.#unknown++;
  }
}
