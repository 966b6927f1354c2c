import type { Found } from './found.ts';
import { keyOf, type Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Phrases by their words. */
export interface Dictionary {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of the longest phrase that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

export function compileDictionary(all: readonly Phrase[]): Dictionary {
  const phrases = new Map<string, Phrase[]>();
  const longest = new Map<string, number>();
  for (const phrase of all) {
    const key = keyOf(phrase.words);
    const same = phrases.get(key);
    if (same) same.push(phrase);
    else phrases.set(key, [phrase]);
    const first = phrase.words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, phrase.words.length));
  }
  return { phrases, longest };
}

/** Every phrase that stands in the text word for word, shorter ones inside longer ones too. */
export function findPhrases(
  { phrases, longest }: Dictionary,
  tokens: readonly Token[],
  boundaries: ReadonlySet<number> | null,
): Found[] {
  const isBoundary = (place: number) => boundaries?.has(place) ?? true;
  return tokens.flatMap((token, first) => {
    const found: Found[] = [];
    const most = Math.min(longest.get(token.word) ?? 0, tokens.length - first);
    let key = '';
    for (let length = 1; length <= most; length++) {
      const last = tokens[first + length - 1];
      if (!last) break;
      key = length === 1 ? last.word : keyOf([key, last.word]);
      if (!isBoundary(token.start) || !isBoundary(last.end)) continue;
      for (const { entity, value } of phrases.get(key) ?? []) {
        found.push({ entity, location: [token.start, last.end], value, confidence: 1 });
      }
    }
    return found;
  });
}
