import type { RowList } from './rowList.ts';

/** Letters that follow each other within this time belong together, in milliseconds. */
const TOGETHER = 700;

/** Collects what is typed into the tree, and finds the next row that begins with it. */
export class TypeAhead {
  #typed = '';
  #last = 0;

  /** Whether letters are being typed: then all of them belong here, even those that are shortcuts. */
  isTyping(now: number): boolean {
    return this.#typed !== '' && now - this.#last <= TOGETHER;
  }

  /**
   * The place of the row to go to, -1 when there is none. One letter over and over goes through the rows that
   * begin with it.
   */
  type(letter: string, now: number, rows: RowList, from: number, titleOf: (id: string) => string): number {
    this.#typed = this.isTyping(now) ? this.#typed + letter.toLowerCase() : letter.toLowerCase();
    this.#last = now;
    const isRepeated = Array.from(this.#typed).every((char) => char === this.#typed[0]);
    const words = isRepeated ? this.#typed[0]! : this.#typed;
    const start = isRepeated ? from + 1 : from;
    for (let i = 0; i < rows.length; i++) {
      const index = (start + i) % rows.length;
      if (titleOf(rows.at(index)!.id).toLowerCase().startsWith(words)) return index;
    }
    return -1;
  }
}
