import { rounded } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Amount } from './mention.ts';
import type { Numeral } from './numeral.ts';
import type { RangeReader } from './ranges.ts';
import { has, type Seen, type Signs } from './signs.ts';
import { AFTER, anyOf, BEFORE, chooser } from './vocabulary.ts';

/** Finds the amounts of money among the numbers of a text: a sign, code or name before or after a number. */
export function currencyReader(
  { currencies, ranges: { and } }: Lexicon,
  ranges: RangeReader,
  signs: Signs,
): (folded: string, numerals: readonly Numeral[], seen: Seen) => Amount[] {
  const names = currencies.map((currency) => currency.names);
  const choose = chooser(names);
  const name = anyOf(...names);
  const before = new RegExp(`${BEFORE}(?<name>${name})(?<minus>[\\-−])?\\s*$`, 'v');
  const after = new RegExp(`^(?:\\s*|\\s+(?:de|di)\\s+)(?<name>${name})${AFTER}`, 'v');
  const sign = signs.of(new RegExp(name, 'v'));
  const joins = new RegExp(`^\\s*(?:,|${anyOf(and)})?\\s*$`, 'v');

  const read = (numeral: Numeral, folded: string, taken: number): Money | null => {
    const behind = after.exec(folded.slice(numeral.end));
    const ahead = before.exec(folded.slice(taken, numeral.start));
    const of = (word: string | undefined) => currencies[choose(word ?? '')];
    // "$5 cents" isn't said: a name before wins unless the one behind is closer.
    const [currency, start, end] =
      ahead && !(behind && /^\p{L}/u.test(ahead.groups?.['name'] ?? ''))
        ? [of(ahead.groups?.['name']), taken + ahead.index, numeral.end]
        : [of(behind?.groups?.['name']), numeral.start, numeral.end + (behind?.[0].length ?? 0)];
    if (!currency) return null;
    const sign = ahead?.groups?.['minus'] === undefined ? 1 : -1;
    const { unit, per = 1 } = currency;
    // Code and sign may both be there: "US$ 10 USD".
    return { amount: rounded((sign * numeral.amount) / per), start, end, unit, per };
  };

  return (folded, numerals, seen) => {
    if (!has(seen, sign)) return [];
    const found: Money[] = [];
    let taken = 0;
    numerals.forEach((numeral, at) => {
      const money = read(numeral, folded, taken);
      const next = numerals[at + 1];
      const last = found.at(-1);
      if (money) {
        const isRest =
          last !== undefined &&
          last.per === 1 &&
          money.per > 1 &&
          joins.test(folded.slice(last.end, money.start));
        // "5 dollars and 20 cents" is one amount.
        if (isRest)
          found[found.length - 1] = { ...last, amount: rounded(last.amount + money.amount), end: money.end };
        else found.push(money);
        taken = money.end;
      } else if (next && ranges.startOf(numeral, next, folded) !== null) {
        // "5 to 7 dollars": the name holds for both.
        const shared = read(next, folded, taken);
        if (shared && shared.end > next.end) {
          found.push({
            ...shared,
            amount: rounded(numeral.amount / shared.per),
            start: numeral.start,
            end: numeral.end,
          });
          taken = numeral.end;
        }
      }
    });
    return found.map(({ amount, start, end, unit }) => ({ amount, start, end, more: { unit } }));
  };
}

interface Money {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly per: number;
}
