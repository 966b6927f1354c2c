import type { Language } from './language.ts';
import { plainTextOf } from './plainText.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Where a text isn't words with single spaces. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/u;

/** Compatibility forms and letter case don't matter to understanding. */
export function normalise(text: string): string {
  return plainTextOf(text)?.lower ?? text.normalize('NFKC').toLowerCase();
}

/** The form in which two texts count as the same example: normalised, with single spaces. */
export function sameText(text: string): string {
  return spaced(normalise(text));
}

/** A normalised text with single spaces. */
export function spaced(normal: string): string {
  const isEven = plainTextOf(normal)?.isEven ?? !UNEVEN.test(normal);
  return isEven ? normal : normal.replace(/\s+/gu, ' ').trim();
}

/** The normalised words of a text, in order. Punctuation and symbols are left out. */
export function wordsOf(text: string, language: Language): readonly string[] {
  return wordsIn(normalise(text), language);
}

/** The words of a normalised text. */
export function wordsIn(normal: string, language: Language): readonly string[] {
  const words = plainTextOf(normal)?.words ?? normal.match(WORD) ?? [];
  return language.segmenter ? words.flatMap((run) => segment(run, language.segmenter)) : words;
}

function segment(run: string, segmenter: Intl.Segmenter | null): string[] {
  return segmenter ? Array.from(segmenter.segment(run), (part) => part.segment) : [run];
}
