import type { Entity } from '#skill/model.ts';
import type { Language } from '../language.ts';
import { tokensOf } from './tokens.ts';

/** One way to say a value of a dictionary entity. */
export interface Phrase {
  readonly entity: string;
  readonly value: string;
  /** Normalised words and marks. */
  readonly words: readonly string[];
}

/** The values of an entity and their synonyms, each phrase once per value. Values of patterns have none. */
export function phrasesOf({ entity, values }: Entity, language: Language): Phrase[] {
  return (values ?? []).flatMap(({ value, type, synonyms, patterns }) => {
    if (type === 'patterns' || (!type && (patterns ?? []).length > 0)) return [];
    const phrases = new Map<string, readonly string[]>();
    for (const text of [value, ...(synonyms ?? [])]) {
      const words = tokensOf(text, language).map(({ word }) => word);
      if (words.length > 0) phrases.set(keyOf(words), words);
    }
    return Array.from(phrases.values(), (words) => ({ entity, value, words }));
  });
}

export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}
