import type { EntityValue } from '#skill/model.ts';
import type { Language } from '../language.ts';
import { tokensOf } from './tokens.ts';

/** One way to say a value of a dictionary entity. */
export interface Phrase {
  readonly entity: string;
  readonly value: string;
  /** Of two values of an entity the one that comes first in the file has the lower one. */
  readonly order: number;
  /** Normalised words and marks. */
  readonly words: readonly string[];
}

/** What an edit of the dictionary does to its phrases. */
export interface PhraseChange {
  readonly removed: readonly Phrase[];
  readonly added: readonly Phrase[];
  /** Negative where `a` comes first in the file. */
  compare(a: Phrase, b: Phrase): number;
}

/** A value and its synonyms, each phrase once. A value of patterns has none. */
export function phrasesOf(
  of: Pick<Phrase, 'entity' | 'order'>,
  { value, type, synonyms, patterns }: EntityValue,
  language: Language,
): Phrase[] {
  if (type === 'patterns' || (!type && (patterns ?? []).length > 0)) return [];
  const phrases = new Map<string, readonly string[]>();
  for (const text of [value, ...(synonyms ?? [])]) {
    const words = tokensOf(text, language).map(({ word }) => word);
    if (words.length > 0) phrases.set(keyOf(words), words);
  }
  return Array.from(phrases.values(), (words) => ({ ...of, value, words }));
}

export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}
