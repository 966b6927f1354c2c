import type { Language } from '../language.ts';
import { plainTextOf } from '../plainText.ts';
import type { Token } from '../token.ts';
import { normalise } from '../words.ts';

const WORD_OR_MARK = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;
const APOSTROPHES = /[’‘ʼ]/gu;

/**
 * In a language without spaces each character is a token: what a word is there depends on its neighbours, so
 * boundaries are asked for separately (`boundariesOf`).
 */
export function tokensOf(text: string, language: Language): readonly Token[] {
  // No language writes a word of such a text without spaces.
  const plain = plainTextOf(text);
  if (plain) return plain.tokens;
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
