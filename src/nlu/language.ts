import { newStemmer } from 'snowball-stemmers';

/** How words are found and compared in one language. */
export interface Language {
  /** As in a workspace: `en`, `pt-br`, `xx`… */
  readonly code: string;
  /** Cuts a text into words where the script puts no spaces between them. */
  readonly segmenter: Intl.Segmenter | null;
  /** A normalised word's stem; the word itself where there is no stemmer. */
  readonly stem: (word: string) => string;
}

const STEMMERS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  cs: 'czech',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
};

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th']);

const known = new Map<string, Language>();

/** An unknown code is treated like `xx`, the universal language: words are what spaces and marks separate. */
export function languageOf(code: string): Language {
  const language = known.get(code) ?? makeLanguage(code);
  known.set(code, language);
  return language;
}

function makeLanguage(code: string): Language {
  const base = code.toLowerCase().split(/[-_]/u)[0] ?? '';
  const algorithm = STEMMERS[base];
  const stemmer = algorithm === undefined ? null : newStemmer(algorithm);
  return {
    code,
    segmenter: UNSPACED.has(base) ? new Intl.Segmenter(base, { granularity: 'word' }) : null,
    stem: stemmer ? remembered((word) => stemmer.stem(word)) : (word) => word,
  };
}

/** A language is mostly the same words over and over; finding a stem takes longer than anything else about a word. */
const MOST_WORDS = 20_000;

function remembered(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    let known = stems.get(word);
    if (known === undefined) {
      if (stems.size >= MOST_WORDS) stems.clear();
      known = stem(word);
      stems.set(word, known);
    }
    return known;
  };
}
