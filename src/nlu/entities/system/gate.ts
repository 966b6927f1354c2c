import type { Lexicon } from './lexicon.ts';
import { anyOf, phrasesIn } from './vocabulary.ts';

const WORD = /\p{L}+/gu;
const DIGIT = /\d/u;
/** A text so short may be an article that is meant as a number: `un`, `a la una`. */
const SHORT = 10;

/**
 * Whether a folded text can mean anything to a recogniser: every mention has a digit or the longest word of one
 * of the lexicon's phrases. Most messages stop here.
 */
export function gateFor(lexicon: Lexicon): (folded: string) => boolean {
  const { numerals, dates, times, festivals } = lexicon;
  const parts = Object.values(times?.parts ?? {});
  const vocabularies = [
    ...(dates
      ? [...dates.months, ...dates.weekdays, ...dates.days, dates.now, ...Object.values(dates.units)]
      : []),
    ...(times ? [times.noon, times.midnight, ...parts] : []),
    ...festivals.map(({ names }) => names),
    ...Object.keys(numerals.words),
    ...Object.keys(numerals.scales),
    numerals.hundreds,
  ];
  if (['zh', 'ja', 'ko'].includes(lexicon.language)) {
    const any = new RegExp(`\\d|[零〇一二两兩三四五六七八九十百千万萬億亿]|${anyOf(...vocabularies)}`, 'v');
    return (folded) => any.test(folded);
  }
  const words = new Set(vocabularies.flatMap(phrasesIn).map(longestWord));
  const stems = numerals.isCompound === true ? new RegExp(anyOf(...compoundStems(lexicon)), 'v') : null;
  return (folded) => {
    if (folded.length <= SHORT || DIGIT.test(folded)) return true;
    for (const [word] of folded.matchAll(WORD)) {
      if (words.has(word) || (stems !== null && word.length > 6 && stems.test(word))) return true;
    }
    return false;
  };
}

function longestWord(phrase: string): string {
  const words = phrase.match(WORD) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** What every number written as one word has: a ten, a hundred or a thousand. */
function compoundStems({ numerals: { words, hundreds, scales } }: Lexicon): string[] {
  const tens = Object.entries(words).flatMap(([word, value]) => (value >= 20 ? [word] : []));
  return [...tens, ...phrasesIn(hundreds), ...Object.keys(scales)];
}
