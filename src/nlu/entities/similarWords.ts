import { distance } from 'fastest-levenshtein';
import { LayeredMap } from '#lib/layeredMap.ts';
import type { Language } from '../language.ts';
import { fuzzyRulesOf, type FuzzyRules } from './fuzzyRules.ts';

/** The words of a vocabulary, so that words like a given one are found without looking at all of them. */
export interface SimilarWords {
  readonly rules: FuzzyRules;
  readonly known: LayeredMap<KnownWord>;
  /**
   * First letter, length, place and letters of a piece of the rest → words. A word with fewer slips than it has pieces
   * has one piece that is right, not far from its place.
   */
  readonly byPiece: LayeredMap<readonly KnownWord[]>;
  readonly byStem: LayeredMap<readonly KnownWord[]>;
  /** Without accents → words that have some. */
  readonly byBase: LayeredMap<readonly KnownWord[]>;
}

export interface KnownWord {
  readonly word: string;
  /** A bit for each letter that it has (letters share 32 of them). */
  readonly letters: number;
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

export function noWords(language: Language): SimilarWords {
  return {
    rules: fuzzyRulesOf(language),
    known: LayeredMap.empty(),
    byPiece: LayeredMap.empty(),
    byStem: LayeredMap.empty(),
    byBase: LayeredMap.empty(),
  };
}

/** The words that have come, none of them known, and those that have gone, all of them known. */
export function changeWords(
  index: SimilarWords,
  { come, gone }: { readonly come: Iterable<string>; readonly gone: Iterable<string> },
  language: Language,
): SimilarWords {
  const { rules } = index;
  const known = new Map<string, KnownWord | null>();
  const byPiece = new ListChanges(index.byPiece);
  const byStem = new ListChanges(index.byStem);
  const byBase = new ListChanges(index.byBase);
  const place = (word: KnownWord, put: 'add' | 'remove') => {
    const text = word.word;
    if (rules.takesStems) byStem[put](language.stem(text), word);
    if (!rules.takesSlips) return;
    if (rules.baseOf(text) !== text) byBase[put](rules.baseOf(text), word);
    if (text.length >= SHORTEST) for (const piece of piecesOf(text)) byPiece[put](piece, word);
  };
  for (const word of gone) {
    const old = index.known.get(word);
    if (old) place(old, 'remove');
    known.set(word, null);
  }
  for (const word of come) {
    const made = { word, letters: lettersOf(word) };
    known.set(word, made);
    place(made, 'add');
  }
  return {
    rules,
    known: index.known.with(known),
    byPiece: byPiece.done(),
    byStem: byStem.done(),
    byBase: byBase.done(),
  };
}

/** Changes to a map of lists. */
class ListChanges<T> {
  readonly #before: LayeredMap<readonly T[]>;
  readonly #lists = new Map<string, T[] | null>();

  constructor(before: LayeredMap<readonly T[]>) {
    this.#before = before;
  }

  add(key: string, item: T): void {
    this.#listOf(key).push(item);
  }

  remove(key: string, item: T): void {
    const list = this.#listOf(key);
    list.splice(list.indexOf(item), 1);
  }

  done(): LayeredMap<readonly T[]> {
    for (const [key, list] of this.#lists) if (list?.length === 0) this.#lists.set(key, null);
    return this.#before.with(this.#lists);
  }

  #listOf(key: string): T[] {
    const list = this.#lists.get(key) ?? [...(this.#before.get(key) ?? [])];
    this.#lists.set(key, list);
    return list;
  }
}

/**
 * The word itself, words of the same stem, and words that differ by a slip or two but begin alike, the most similar
 * first. `isCommon` words are what they are and no misspellings.
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
    for (const other of index.byStem.get(language.stem(word)) ?? []) note(other.word, SAME_STEM);
  if (index.rules.takesSlips && !isCommon) {
    for (const other of index.byBase.get(word) ?? []) note(other.word, SAME_BASE);
    for (const other of candidates(word, index.byPiece)) {
      const longer = Math.max(word.length, other.length);
      const away = distance(word, other);
      if (away <= slipsFor(longer)) note(other, 1 - away / longer);
    }
  }
  return Array.from(found, ([other, similarity]) => ({ word: other, similarity })).sort(
    // The order must not depend on the order in which the words came into the index.
    (a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1),
  );
}

function slipsFor(length: number): number {
  return length >= LONG ? 2 : 1;
}

/** Bounds of the pieces of a word of some length, its first letter left out: one more than slips are forgiven beside the longest like it. */
function bounds(length: number): number[] {
  const count = slipsFor(length + 2) + 1;
  return Array.from({ length: count + 1 }, (_, at) => 1 + Math.floor((at * (length - 1)) / count));
}

function piecesOf(word: string): string[] {
  const cuts = bounds(word.length);
  return cuts.slice(0, -1).map((from, at) => headOf(word, word.length, at) + word.slice(from, cuts[at + 1]));
}

/** What the keys of all pieces begin with that stand at one place in words of one length and first letter. */
function headOf(word: string, length: number, at: number): string {
  return `${word.charAt(0)}${length}${String.fromCharCode(97 + at)}`;
}

function candidates(word: string, byPiece: SimilarWords['byPiece']): ReadonlySet<string> {
  const found = new Set<string>();
  if (word.length < SHORTEST) return found;
  const letters = lettersOf(word);
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    const slips = slipsFor(Math.max(length, word.length));
    if (length < SHORTEST || Math.abs(length - word.length) > slips) continue;
    const cuts = bounds(length);
    for (let at = 0; at + 1 < cuts.length; at++) {
      const from = cuts[at] ?? 0;
      const size = (cuts[at + 1] ?? 0) - from;
      const head = headOf(word, length, at);
      for (let start = Math.max(1, from - slips); start <= from + slips; start++) {
        if (start + size > word.length) break;
        for (const other of byPiece.get(head + word.slice(start, start + size)) ?? []) {
          // A slip brings in one letter at most, and takes away one.
          const isFar = bits(letters & ~other.letters) > slips || bits(other.letters & ~letters) > slips;
          if (!isFar) found.add(other.word);
        }
      }
    }
  }
  return found;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x5555_5555);
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
