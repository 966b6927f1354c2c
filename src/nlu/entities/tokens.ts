import type { Language } from '../language.ts';
import { isAscii, normalise } from '../words.ts';

/** A word or a single mark of a text. */
export interface Token {
  /** Normalised, so that it can be compared. */
  readonly word: string;
  /** `[start, end)` in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

const WORD_OR_MARK = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;
const ASCII_WORD_OR_MARK = /\w+|[^\s\w]/g;
const APOSTROPHES = /[’‘ʼ]/gu;

/**
 * In a language without spaces each character is a token: what a word is there depends on its neighbours, so
 * boundaries are asked for separately (`boundariesOf`).
 */
export function tokensOf(text: string, language: Language): Token[] {
  if (isAscii(text)) return plainTokensOf(text);
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD_OR_MARK)) {
    if (language.segmenter && isUnspaced(match[0])) {
      let start = match.index;
      for (const character of match[0]) {
        tokens.push({ word: fold(character), start, end: start + character.length });
        start += character.length;
      }
    } else {
      const start = match.index;
      tokens.push({ word: fold(match[0]), start, end: start + match[0].length });
    }
  }
  return tokens;
}

/** What there is to fold in such a text is its case, and no language writes a word of it without spaces. */
function plainTokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const folded = text.toLowerCase();
  ASCII_WORD_OR_MARK.lastIndex = 0;
  for (let match = ASCII_WORD_OR_MARK.exec(folded); match; match = ASCII_WORD_OR_MARK.exec(folded)) {
    const [word] = match;
    tokens.push({ word, start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Where words begin and end. Null: at every token. */
export function boundariesOf(text: string, { segmenter }: Language): ReadonlySet<number> | null {
  if (!segmenter) return null;
  const places = Array.from(segmenter.segment(text), ({ index }) => index);
  return new Set([...places, text.length]);
}

function isUnspaced(run: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(run);
}

function fold(word: string): string {
  return normalise(word).replace(APOSTROPHES, "'");
}
