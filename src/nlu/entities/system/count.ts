import type { Lexicon } from './lexicon.ts';
import { lexemeReader } from './lexemes.ts';
import { numeralWordsReader } from './numeralWords.ts';
import { anyOf, phrasesIn, type Vocabulary } from './vocabulary.ts';

/** How many of something: the expression that finds a count before a unit, and what it says. */
export interface CountReader {
  readonly source: string;
  /** Null for what is no count. */
  readonly read: (words: string) => number | null;
  /** An hour of the clock, in digits or in words up to twelve. */
  readonly hour: string;
}

const PAIR: Readonly<Record<string, Vocabulary>> = {
  en: 'a couple of|a couple|couple of|couple',
  es: 'un par de',
  fr: 'une paire de',
  de: 'ein paar',
  it: 'un paio di',
  pt: 'um par de',
};

export function countReader({ language, numerals, dates, times }: Lexicon): CountReader {
  const one = dates?.one ?? '';
  const half = times?.halfAn ?? '';
  const pair = PAIR[language] ?? '';
  const ones = new Set([...phrasesIn(one), ...Object.keys(numerals.articles)]);
  const lexemes = [
    ...Object.keys(numerals.words),
    ...Object.keys(numerals.articles),
    ...Object.keys(numerals.scales),
  ];
  const word = anyOf(...lexemes, numerals.hundreds, numerals.and);
  const run = numerals.isCompound === true ? `${word}+` : word;
  const readWords = numeralWordsReader(numerals);
  const lexemesOf = lexemeReader(numerals);
  const hours = Object.entries({ ...numerals.words, ...numerals.articles })
    .filter(([, value]) => value >= 1 && value <= 12)
    .map(([name]) => name);
  return {
    source: String.raw`\d{1,4}|${anyOf(half)}|${anyOf(pair)}|${anyOf(one)}|${run}(?:[\s\-]+${run})*`,
    hour: String.raw`\d{1,2}|${anyOf(...hours)}`,
    read: (words) => {
      if (/^\d+$/u.test(words)) return Number(words);
      if (phrasesIn(half).includes(words)) return 0.5;
      if (phrasesIn(pair).includes(words)) return 2;
      if (ones.has(words)) return 1;
      const article = lexemesOf(words);
      if (article?.length === 1 && article[0]?.kind === 'article') return article[0].value;
      const [numeral] = readWords(words);
      return numeral && numeral.end - numeral.start === words.length ? numeral.amount : null;
    },
  };
}
