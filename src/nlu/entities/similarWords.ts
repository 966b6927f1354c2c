import { distance } from 'fastest-levenshtein';
import type { Language } from '../language.ts';
import { fuzzyRulesOf, type FuzzyRules } from './fuzzyRules.ts';

/** The words of a vocabulary, so that words like a given one are found without looking at all of them. */
export interface SimilarWords {
  readonly rules: FuzzyRules;
  readonly known: ReadonlySet<string>;
  /**
   * First letter, length, place and letters of a piece → words. A word with fewer slips than it has pieces
   * has one piece that is right, not far from its place.
   */
  readonly byPiece: ReadonlyMap<string, readonly string[]>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** Without accents → words that have some. */
  readonly byBase: ReadonlyMap<string, readonly string[]>;
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
const SAME_STEM = 0.9;
/** An accent left out costs little. */
const SAME_BASE = 0.95;

export function indexWords(words: Iterable<string>, language: Language): SimilarWords {
  const rules = fuzzyRulesOf(language);
  const known = new Set(words);
  const byPiece = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  const byBase = new Map<string, string[]>();
  for (const word of known) {
    if (rules.takesStems) add(byStem, language.stem(word), word);
    if (rules.takesSlips) {
      if (rules.baseOf(word) !== word) add(byBase, rules.baseOf(word), word);
      if (word.length >= SHORTEST) for (const piece of piecesOf(word)) add(byPiece, piece, word);
    }
  }
  return { rules, known, byPiece, byStem, byBase };
}

/**
 * The word itself, words of the same stem, and words that differ by a slip or two but begin alike. `isCommon` words
 * are what they are and no misspellings.
 */
export function similarTo(
  word: string,
  index: SimilarWords,
  language: Language,
  isCommon: boolean,
): SimilarWord[] {
  const found = new Map<string, number>();
  const note = (other: string, similarity: number) => {
    found.set(other, Math.max(found.get(other) ?? 0, similarity));
  };
  if (index.known.has(word)) note(word, 1);
  if (index.rules.takesStems)
    for (const other of index.byStem.get(language.stem(word)) ?? []) note(other, SAME_STEM);
  if (index.rules.takesSlips && !isCommon) {
    for (const other of index.byBase.get(word) ?? []) note(other, SAME_BASE);
    for (const other of candidates(word, index.byPiece)) {
      const longer = Math.max(word.length, other.length);
      const away = distance(word, other);
      if (away <= slipsFor(longer)) note(other, 1 - away / longer);
    }
  }
  return Array.from(found, ([other, similarity]) => ({ word: other, similarity }));
}

function slipsFor(length: number): number {
  return length >= LONG ? 2 : 1;
}

/** Bounds of the pieces of a word of some length: one more than slips are forgiven beside the longest like it. */
function bounds(length: number): number[] {
  const count = slipsFor(length + 2) + 1;
  return Array.from({ length: count + 1 }, (_, at) => Math.floor((at * length) / count));
}

function piecesOf(word: string): string[] {
  const cuts = bounds(word.length);
  return cuts.slice(0, -1).map((from, at) => key(word, word.length, at, word.slice(from, cuts[at + 1])));
}

function key(word: string, length: number, at: number, piece: string): string {
  return `${word.charAt(0)}${length}${String.fromCharCode(97 + at)}${piece}`;
}

function candidates(word: string, byPiece: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  if (word.length < SHORTEST) return found;
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    const slips = slipsFor(Math.max(length, word.length));
    if (length < SHORTEST || Math.abs(length - word.length) > slips) continue;
    const cuts = bounds(length);
    for (let at = 0; at + 1 < cuts.length; at++) {
      const from = cuts[at] ?? 0;
      const size = (cuts[at + 1] ?? 0) - from;
      for (let shift = -slips; shift <= slips; shift++) {
        const start = from + shift;
        if (start < 0 || start + size > word.length) continue;
        for (const other of byPiece.get(key(word, length, at, word.slice(start, start + size))) ?? [])
          found.add(other);
      }
    }
  }
  return found;
}

function add(index: Map<string, string[]>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}
