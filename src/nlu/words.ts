import type { Language } from './language.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Compatibility forms and letter case don't matter to understanding. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The form in which two texts count as the same example: normalised, with single spaces. */
export function sameText(text: string): string {
  return normalise(text).replace(/\s+/gu, ' ').trim();
}

/** The normalised words of a text, in order. Punctuation and symbols are left out. */
export function wordsOf(text: string, language: Language): string[] {
  const normal = normalise(text);
  const words = normal.match(WORD) ?? [];
  return language.segmenter ? words.flatMap((run) => segment(run, language.segmenter)) : words;
}

function segment(run: string, segmenter: Intl.Segmenter | null): string[] {
  return segmenter ? Array.from(segmenter.segment(run), (part) => part.segment) : [run];
}
