/** The words of a language with how often they are used: the more, the likelier they are meant. */
export interface WordList {
  /** 0 for a word that isn't one. */
  readonly frequencyOf: (word: string) => number;
  /** First letter and length → words. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

/** From this frequency on a word is so usual that it is no misspelling of a rarer one. */
const COMMON = 30;

export function makeWordList(frequencies: Iterable<readonly [word: string, count: number]>): WordList {
  const counts = new Map<string, number>();
  const byShape = new Map<string, string[]>();
  for (const [written, count] of frequencies) {
    const word = written.toLowerCase();
    const before = counts.get(word);
    counts.set(word, (before ?? 0) + count);
    if (before !== undefined) continue;
    const same = byShape.get(shapeOf(word, word.length));
    if (same) same.push(word);
    else byShape.set(shapeOf(word, word.length), [word]);
  }
  return { frequencyOf: (word) => counts.get(word) ?? 0, byShape };
}

export function shapeOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

export function isCommon({ frequencyOf }: WordList, word: string): boolean {
  return frequencyOf(word) >= COMMON;
}
