import type { NumeralLexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { anyOf, chooser } from './vocabulary.ts';

/** Adds the half that is said after a number, and the scale after that: `two and a half million`. */
export function halvesReader({
  half = '',
  scales,
}: NumeralLexicon): (numerals: readonly Numeral[], folded: string) => readonly Numeral[] {
  if (half === '') return (numerals) => numerals;
  const values = Object.values(scales);
  const scaleOf = chooser(Object.keys(scales));
  const after = new RegExp(
    String.raw`\s+${anyOf(half)}(?:\s+(?<scale>${anyOf(...Object.keys(scales))}))?(?!\p{L})`,
    'vy',
  );
  return (numerals, folded) => {
    const found: Numeral[] = [];
    for (const numeral of numerals) {
      // The scale that a half is of is no number of its own.
      if (numeral.start < (found.at(-1)?.end ?? 0)) continue;
      after.lastIndex = numeral.end;
      const match = Number.isInteger(numeral.amount) ? after.exec(folded) : null;
      if (!match) found.push(numeral);
      else {
        const scale = match.groups?.['scale'];
        const amount = numeral.amount + (numeral.amount < 0 ? -0.5 : 0.5);
        const times = scale === undefined ? 1 : (values[scaleOf(scale)] ?? 1);
        found.push({ ...numeral, amount: amount * times, end: numeral.end + match[0].length });
      }
    }
    return found;
  };
}
