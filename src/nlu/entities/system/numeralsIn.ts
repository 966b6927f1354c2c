import { digitsReader } from './digits.ts';
import { findHanNumerals } from './hanNumerals.ts';
import { halvesReader } from './halves.ts';
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { anyOf } from './vocabulary.ts';
import { numeralWordsReader } from './numeralWords.ts';

/** Finds all numbers of a folded text, by place; they don't overlap. */
export function numeralsReader({
  language,
  numerals,
  percent,
}: Lexicon): (folded: string) => readonly Numeral[] {
  const digits = digitsReader(numerals);
  const words = language === 'zh' || language === 'ja' ? findHanNumerals : numeralWordsReader(numerals);
  const withHalves = halvesReader(numerals);
  const sign = new RegExp(anyOf(percent), 'gv');
  return (folded) => {
    const signs = Array.from(
      folded.matchAll(sign),
      ({ index, 0: whole }) => [index, index + whole.length] as const,
    );
    const inDigits = digits(folded);
    // In "cinquante pour cent" the "cent" isn't a hundred.
    const isFree = ({ start, end }: Numeral) =>
      inDigits.every((other) => end <= other.start || other.end <= start) &&
      signs.every(([from, to]) => start < from || end > to);
    const all = [...inDigits, ...words(folded).filter(isFree)].sort((a, b) => a.start - b.start);
    return withHalves(all, folded);
  };
}
