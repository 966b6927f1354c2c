import { LayeredMap } from '#lib/layeredMap.ts';
import type { Found } from './found.ts';
import { keyOf, type Phrase, type PhraseChange } from './phrase.ts';
import type { Token } from '../token.ts';

/** Phrases by their words. */
export interface Dictionary {
  /** Phrases of the same words stand in the file's order. */
  readonly phrases: LayeredMap<readonly Phrase[]>;
  /** No phrase that begins with a word has more words than this. */
  readonly longest: LayeredMap<number>;
}

export const NO_PHRASES: Dictionary = { phrases: LayeredMap.empty(), longest: LayeredMap.empty() };

export function changeDictionary(
  { phrases, longest }: Dictionary,
  { removed, added, compare }: PhraseChange,
): Dictionary {
  const gone = new Set(removed);
  const lists = new Map<string, Phrase[] | null>();
  const listOf = (key: string) => {
    const list = lists.get(key) ?? (phrases.get(key) ?? []).filter((phrase) => !gone.has(phrase));
    lists.set(key, list);
    return list;
  };
  for (const { words } of removed) listOf(keyOf(words));
  const lengths = new Map<string, number>();
  for (const phrase of added) {
    listOf(keyOf(phrase.words)).push(phrase);
    const first = phrase.words[0] ?? '';
    const most = lengths.get(first) ?? longest.get(first) ?? 0;
    if (phrase.words.length > most) lengths.set(first, phrase.words.length);
  }
  for (const [key, list] of lists) {
    if (list?.length === 0) lists.set(key, null);
    else if (phrases.size > 0) list?.sort(compare);
  }
  return { phrases: phrases.with(lists), longest: longest.with(lengths) };
}

/** Every phrase that stands in the text word for word, shorter ones inside longer ones too. */
export function findPhrases(
  { phrases, longest }: Dictionary,
  tokens: readonly Token[],
  boundaries: ReadonlySet<number> | null,
): Found[] {
  const isBoundary = (place: number) => boundaries?.has(place) ?? true;
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const { word, start } = tokens[first] as Token;
    const most = longest.get(word) ?? 0;
    const ends = Math.min(first + most, tokens.length);
    let key = '';
    for (let at = first; at < ends; at++) {
      const last = tokens[at] as Token;
      key = at === first ? word : keyOf([key, last.word]);
      if (!isBoundary(start) || !isBoundary(last.end)) continue;
      for (const { entity, value } of phrases.get(key) ?? []) {
        found.push({ entity, location: [start, last.end], value, confidence: 1 });
      }
    }
  }
  return found;
}
