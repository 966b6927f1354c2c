import { distance } from 'fastest-levenshtein';
import type { Language } from '../language.ts';

/** The words of a vocabulary, so that words like a given one are found without looking at all of them. */
export interface SimilarWords {
  readonly known: ReadonlySet<string>;
  /** First letter and length → words. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

export interface SimilarWord {
  readonly word: string;
  /** 0–1. */
  readonly similarity: number;
}

/** Shorter words are too near to each other to be taken for misspelt ones. */
const SHORTEST = 4;
/** From this length on two slips are forgiven, else one. */
const LONG = 8;
const MOST_SLIPS = 2;
const SAME_STEM = 0.9;

export function indexWords(words: Iterable<string>, language: Language): SimilarWords {
  const known = new Set(words);
  const byShape = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const word of known) {
    add(byStem, language.stem(word), word);
    if (word.length >= SHORTEST) add(byShape, shapeOf(word, word.length), word);
  }
  return { known, byShape, byStem };
}

/** The word itself, words of the same stem, and words that differ by a slip or two but begin alike. */
export function similarTo(word: string, index: SimilarWords, language: Language): SimilarWord[] {
  const found = new Map<string, number>();
  const note = (other: string, similarity: number) => {
    found.set(other, Math.max(found.get(other) ?? 0, similarity));
  };
  if (index.known.has(word)) note(word, 1);
  for (const other of index.byStem.get(language.stem(word)) ?? []) note(other, SAME_STEM);
  if (word.length >= SHORTEST) {
    for (let length = word.length - MOST_SLIPS; length <= word.length + MOST_SLIPS; length++) {
      const longer = Math.max(word.length, length);
      const slips = longer >= LONG ? MOST_SLIPS : 1;
      for (const other of index.byShape.get(shapeOf(word, length)) ?? []) {
        const away = distance(word, other);
        if (away <= slips) note(other, 1 - away / longer);
      }
    }
  }
  return Array.from(found, ([other, similarity]) => ({ word: other, similarity }));
}

function shapeOf(word: string, length: number): string {
  return `${word.slice(0, 1)}${length}`;
}

function add(index: Map<string, string[]>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}
