import type { Language } from '../language.ts';

/** What fuzzy matching may do in a language, as IBM's page on languages has it. */
export interface FuzzyRules {
  /** Inflected forms. */
  readonly takesStems: boolean;
  /** Misspelt words and accents left out. */
  readonly takesSlips: boolean;
  /** A part of a value of several words. */
  readonly takesParts: boolean;
  /** A word without the accents that people leave out. */
  readonly baseOf: (word: string) => string;
}

const STEMS: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'cs']);

export function fuzzyRulesOf({ code }: Language): FuzzyRules {
  const base = code.toLowerCase().split(/[-_]/u)[0] ?? '';
  return {
    takesStems: STEMS.has(base),
    takesSlips: base !== 'zh',
    takesParts: base === 'en',
    // An ñ is a letter of its own in Spanish.
    baseOf:
      base === 'es'
        ? (word) => withoutAccents(word, /(?!n\u0303).\p{M}+/gu)
        : (word) => withoutAccents(word, /.\p{M}+/gu),
  };
}

function withoutAccents(word: string, accented: RegExp): string {
  return word
    .normalize('NFD')
    .replace(accented, (letters) => letters.charAt(0))
    .normalize('NFC');
}
