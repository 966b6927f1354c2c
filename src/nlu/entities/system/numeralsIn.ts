import { digitsReader } from './digits.ts';
import { findHanNumerals, HAN_RUN } from './hanNumerals.ts';
import { halvesReader } from './halves.ts';
import { foldInPlace } from './fold.ts';
import type { Lexicon, NumeralLexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import type { Need } from './needs.ts';
import { has, type Seen, type Signs } from './signs.ts';
import { anyOf, phrasesIn } from './vocabulary.ts';
import { numeralWordsReader } from './numeralWords.ts';

/** A text so short may be an article that is meant as a number: `un`, `a la una`. */
const SHORT = 10;
const ANY_DIGIT = /\d/u;

/** Finds all numbers of a folded text, by place; they don't overlap. */
export function numeralsReader(
  { language, numerals, percent }: Lexicon,
  signs: Signs,
): (folded: string, seen: Seen) => readonly Numeral[] {
  const digits = digitsReader(numerals);
  const isHan = language === 'zh' || language === 'ja';
  const words = isHan ? findHanNumerals : numeralWordsReader(numerals);
  const withHalves = halvesReader(numerals);
  const percentage = new RegExp(anyOf(percent), 'gv');
  const anyDigit = signs.of(ANY_DIGIT);
  const anyWord = isHan ? signs.of(HAN_RUN) : signs.ofAll([wordsIn(numerals)]);
  return (folded, seen) => {
    const inDigits = has(seen, anyDigit) ? digits(folded) : [];
    const inWords = has(seen, anyWord) || folded.length <= SHORT ? words(folded) : [];
    if (inWords.length === 0) return inDigits.length === 0 ? inDigits : withHalves(inDigits, folded);
    const percentages = Array.from(
      folded.matchAll(percentage),
      ({ index, 0: whole }) => [index, index + whole.length] as const,
    );
    // In "cinquante pour cent" the "cent" isn't a hundred.
    const isFree = ({ start, end }: Numeral) =>
      inDigits.every((other) => end <= other.start || other.end <= start) &&
      percentages.every(([from, to]) => start < from || end > to);
    const all = [...inDigits, ...inWords.filter(isFree)].sort((a, b) => a.start - b.start);
    return withHalves(all, folded);
  };
}

/** One of which is in every number in words, but for those that are articles. */
function wordsIn({ words, hundreds, scales }: NumeralLexicon): Need {
  return new Set(
    [...Object.keys(words), ...Object.keys(scales)].map(foldInPlace).concat(phrasesIn(hundreds)),
  );
}
