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
    else {
      counts[term] = (counts[term] ?? 0) + 1;
      bits[term >>> 5] = (bits[term >>> 5] ?? 0) | (1 << (term & 31));
    }
  }

  /** Those from `start` to `end` of a list. */
  addAll(terms: Int32Array, start: number, end: number): void {
    const [allCounts, allBits] = [counts, bits];
    for (let at = start; at < end; at++) {
      const term = terms[at] ?? 0;
      if (term < 0) this.#addUnknown(~term);
      else {
        allCounts[term] = (allCounts[term] ?? 0) + 1;
        allBits[term >>> 5] = (allBits[term >>> 5] ?? 0) | (1 << (term & 31));
      }
    }
  }

  /** What was counted since the last bag. Good until the next one. */
  bag(words: number): Bag {
    const [allCounts, allBits, allIds, allAmounts] = [counts, bits, ids, amounts];
    const blocks = (this.#known >>> 5) + 1;
    let size = 0;
    for (let block = 0; block < blocks; block++) {
      let rest = allBits[block] ?? 0;
      if (rest === 0) continue;
      allBits[block] = 0;
      for (; rest !== 0; rest &= rest - 1) {
        const id = (block << 5) + 31 - Math.clz32(rest & -rest);
        allIds[size] = id;
        allAmounts[size++] = allCounts[id] ?? 0;
        allCounts[id] = 0;
      }
    }
    const bag = { size, ids, counts: amounts, unknown: this.#unknown, words };
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
