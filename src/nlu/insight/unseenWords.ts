import { tokensOf } from '../entities/tokens.ts';
import { languageOf } from '../language.ts';
import type { Model } from '../model.ts';

export interface UnseenWord {
  readonly word: string;
  /** `[start, end)` in UTF-16 units. */
  readonly location: readonly [start: number, end: number];
}

/** The words of a text that no example has, in any form: the classifier can only guess from their letters. */
export function unseenWords(
  { language: code, words }: Pick<Model, 'language' | 'words'>,
  text: string,
): UnseenWord[] {
  const language = languageOf(code);
  if (language.segmenter) {
    return Array.from(language.segmenter.segment(text))
      .filter(
        ({ segment, isWordLike }) =>
          isWordLike === true && !words.has(segment.normalize('NFKC').toLowerCase()),
      )
      .map(({ segment, index }) => ({ word: segment, location: [index, index + segment.length] as const }));
  }
  return tokensOf(text, language)
    .filter(({ word }) => /[\p{L}\p{N}]/u.test(word) && !words.has(language.stem(word)))
    .map(({ start, end }) => ({ word: text.slice(start, end), location: [start, end] as const }));
}
