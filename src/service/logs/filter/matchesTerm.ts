import { distance as editDistance } from 'fastest-levenshtein';
import type { Term } from './filter.ts';

export type Stem = (word: string) => string;

/** Whether a value is what a term says (`exact`), or contains it in any grammatical form and letter case. */
export function matchesTerm(value: string, term: Term, exact: boolean, stem: Stem): boolean {
  return exact ? isExactly(value, term) : containsTerm(value, term, stem);
}

function isExactly(value: string, { pieces, distance }: Term): boolean {
  if (pieces.length > 1) return isGlob(value, pieces);
  return distance === 0 ? value === pieces[0] : editDistance(value, pieces[0] ?? '') <= distance;
}

function containsTerm(value: string, { pieces, isPhrase, distance }: Term, stem: Stem): boolean {
  const text = normalised(value);
  const parts = pieces.map(normalised);
  // Any number of characters before and after.
  if (parts.length > 1) return isGlob(text, ['', ...parts, '']);
  const [part = ''] = parts;
  const words = wordsIn(text);
  if (distance > 0) {
    return words.some((word) => editDistance(word, part) <= distance) || editDistance(text, part) <= distance;
  }
  const wanted = wordsIn(part);
  // What isn't words alone (“!hello”, “a-b”) is looked for as it is.
  if (isPhrase || wanted.join(' ') !== part.trim()) return text.includes(part);
  const stems = new Set(words.map(stem));
  return wanted.every((word) => stems.has(stem(word)) || words.includes(word));
}

const normalised = (text: string): string => text.normalize('NFKC').toLowerCase();

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** Whether the pieces stand in a text in this order, the first at its begin and the last at its end. */
function isGlob(text: string, pieces: readonly string[]): boolean {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= end;
}
