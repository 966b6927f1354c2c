import type { Lexicon } from './lexicon.ts';
import type { Amount } from './mention.ts';
import type { Numeral } from './numeral.ts';
import type { RangeReader } from './ranges.ts';
import { has, type Seen, type Signs } from './signs.ts';
import { AFTER, anyOf } from './vocabulary.ts';

/** Finds the percentages among the numbers of a text. */
export function percentageReader(
  { percent }: Lexicon,
  ranges: RangeReader,
  signs: Signs,
): (folded: string, numerals: readonly Numeral[], seen: Seen) => Amount[] {
  const sign = new RegExp(String.raw`^\s*(?:[%٪﹪]|${anyOf(percent)}${AFTER})`, 'v');
  const isWorthATry = signs.of(sign);
  return (folded, numerals, seen) => {
    if (!has(seen, isWorthATry)) return [];
    const ends = numerals.map(({ end }) => {
      const match = sign.exec(folded.slice(end));
      return match ? end + match[0].length : -1;
    });
    // "from 2 to 3 percent": the sign holds for both.
    const isShared = (at: number) =>
      (ends[at] ?? -1) < 0 &&
      (ends[at + 1] ?? -1) >= 0 &&
      ranges.startOf(numerals[at], numerals[at + 1], folded) !== null;
    return numerals.flatMap((numeral, at): Amount[] => {
      const { amount, start, end } = numeral;
      if (isShared(at)) return [{ amount, start, end, isShared: true }];
      const signed = ends[at] ?? -1;
      return signed < 0 ? [] : [{ amount, start, end: signed, isShared: isShared(at - 1) }];
    });
  };
}
