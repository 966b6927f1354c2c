import { bagOf, type Bag } from './bag.ts';
import type { Language } from './language.ts';
import { gramsOf, wordTerms } from './terms.ts';
import { wordsOf } from './words.ts';

/** Texts whose terms are numbered once, so that every fold of a cross-validation can use them. */
export interface Corpus {
  readonly bags: readonly Bag[];
  /** By number. */
  readonly terms: readonly string[];
  /** By number: 1 for a character n-gram, 0 for words. */
  readonly isGram: Uint8Array;
}

interface KnownWord {
  readonly stem: string;
  readonly grams: readonly number[];
}

export function indexTexts(texts: readonly string[], language: Language): Corpus {
  const words = new Map<string, number>();
  const grams = new Map<string, number>();
  const terms: string[] = [];
  const kinds: number[] = [];
  const known = new Map<string, KnownWord>();
  const number = (numbers: Map<string, number>, term: string, kind: number) => {
    let id = numbers.get(term);
    if (id === undefined) {
      id = terms.length;
      numbers.set(term, id);
      terms.push(term);
      kinds.push(kind);
    }
    return id;
  };
  const learn = (word: string) => {
    let entry = known.get(word);
    if (!entry) {
      entry = { stem: language.stem(word), grams: gramsOf(word).map((gram) => number(grams, gram, 1)) };
      known.set(word, entry);
    }
    return entry;
  };
  const bags = texts.map((text) => {
    const found = wordsOf(text, language).map(learn);
    const ids: number[] = [];
    for (const term of wordTerms(found.map((word) => word.stem))) ids.push(number(words, term, 0));
    for (const word of found) for (const id of word.grams) ids.push(id);
    return bagOf(ids, found.length);
  });
  return { bags, terms, isGram: Uint8Array.from(kinds) };
}
