import { foldInPlace } from './fold.ts';
import type { NumeralLexicon } from './lexicon.ts';
import { phrasesIn } from './vocabulary.ts';

/** What a word, or a part of a compound, does in a number. */
export type Lexeme =
  | { readonly kind: 'value' | 'scale'; readonly value: number }
  | { readonly kind: 'hundred' | 'and' | 'article'; readonly value: number };

/** Reads one folded word as lexemes; null for a word that is in no number. */
export function lexemeReader(lexicon: NumeralLexicon): (word: string) => readonly Lexeme[] | null {
  const { words, hundreds, scales, and, articles, isCompound, isUnitFirst } = lexicon;
  const known = new Map<string, Lexeme>();
  for (const [word, value] of Object.entries(articles))
    known.set(foldInPlace(word), { kind: 'article', value });
  for (const word of phrasesIn(and)) known.set(word, { kind: 'and', value: 0 });
  for (const [word, value] of Object.entries(words)) known.set(foldInPlace(word), { kind: 'value', value });
  for (const word of phrasesIn(hundreds)) known.set(word, { kind: 'hundred', value: 100 });
  for (const [word, value] of Object.entries(scales)) known.set(foldInPlace(word), { kind: 'scale', value });
  if (isCompound !== true) {
    return (word) => {
      const lexeme = known.get(word);
      return lexeme ? [lexeme] : null;
    };
  }
  const longest = Math.max(...Array.from(known.keys(), (word) => word.length));
  /** Splits a compound from its end, the longest parts first. */
  const split = (word: string): Lexeme[] | null => {
    if (word === '') return [];
    for (let length = Math.min(longest, word.length); length > 0; length--) {
      const lexeme = known.get(word.slice(0, length));
      const rest = lexeme && split(word.slice(length));
      if (lexeme && rest) return [lexeme, ...rest];
    }
    return null;
  };
  return (word) => {
    const lexeme = known.get(word);
    if (lexeme) return [lexeme];
    const parts = split(word)?.map((part): Lexeme =>
      part.kind === 'article' ? { ...part, kind: 'value' } : part,
    );
    if (!parts || parts.every(({ kind }) => kind === 'and')) return null;
    return isUnitFirst === true ? tensFirst(parts) : parts;
  };
}

/** `drei und zwanzig` as 20 and 3. */
function tensFirst(parts: readonly Lexeme[]): Lexeme[] {
  const turned: Lexeme[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [unit, and, ten] = parts.slice(at, at + 3);
    const isTurned =
      unit?.kind === 'value' &&
      unit.value < 10 &&
      and?.kind === 'and' &&
      ten?.kind === 'value' &&
      ten.value >= 20;
    if (isTurned) {
      turned.push({ kind: 'value', value: unit.value + ten.value });
      at += 2;
    } else if (unit) turned.push(unit);
  }
  return turned;
}
