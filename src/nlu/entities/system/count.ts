import type { Lexicon } from './lexicon.ts';
import { lexemeReader } from './lexemes.ts';
import { numeralWordsReader } from './numeralWords.ts';
import { anyOf, phrasesIn, type Vocabulary } from './vocabulary.ts';

/** How many of something: the expression that finds a count before a unit, and what it says. */
export interface CountReader {
  readonly source: string;
  /** A half that is said after the unit, as an expression. */
  readonly more: string;
  /** Null for what is no count. `more` is the half after the unit, if one was said. */
  readonly read: (words: string, more?: string) => number | null;
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

/** A template with `{count}` and `{unit}` in which a half may follow the unit: `an hour and a half ago`. */
export function withMore(template: string): string {
  return template.replace('{unit}', '{unit}(?: {more})?');
}

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
  const more = anyOf(numerals.half ?? '');
  const andMore = new RegExp(String.raw`\s+${more}$`, 'v');
  const readWords = numeralWordsReader(numerals);
  const lexemesOf = lexemeReader(numerals);
  const hours = Object.entries({ ...numerals.words, ...numerals.articles })
    .filter(([, value]) => Number.isInteger(value) && value >= 1 && value <= 12)
    .map(([name]) => name);
  return {
    source: String.raw`${anyOf(half)}|(?:\d{1,4}(?:[.,]\d{1,2})?|${anyOf(pair)}|${anyOf(one)}|${run}(?:[\s\-]+${run})*)(?:\s+${more})?`,
    hour: String.raw`\d{1,2}|${anyOf(...hours)}`,
    more,
    read: (words, half) => {
      const whole = words.replace(andMore, '');
      const amount = readWhole(whole);
      return amount === null || (whole === words && half === undefined) ? amount : amount + 0.5;
    },
  };

  function readWhole(words: string): number | null {
    if (/^\d/u.test(words)) return Number(words.replace(',', '.'));
    if (phrasesIn(half).includes(words)) return 0.5;
    if (phrasesIn(pair).includes(words)) return 2;
    if (ones.has(words)) return 1;
    const article = lexemesOf(words);
    if (article?.length === 1 && article[0]?.kind === 'article') return article[0].value;
    const [numeral] = readWords(words);
    return numeral && numeral.end - numeral.start === words.length ? numeral.amount : null;
  }
}
