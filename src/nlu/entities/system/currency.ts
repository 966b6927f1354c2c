import type { Found } from '../found.ts';
import { mentionsOf, type Amount } from './mention.ts';
import { numeralsIn } from './numeral.ts';

/** Words and signs of a currency → its ISO code and how many of the unit make one of it. */
const UNITS: ReadonlyMap<string, { readonly unit: string; readonly per: number }> = new Map(
  [
    ['USD', 1, '$ us$ dollar dollars buck bucks usd'],
    ['USD', 100, 'cent cents ¢'],
    ['EUR', 1, '€ euro euros eur'],
    ['GBP', 1, '£ pound pounds quid gbp'],
    ['GBP', 100, 'pence penny'],
    ['JPY', 1, '¥ yen jpy'],
    ['INR', 1, '₹ rupee rupees inr'],
    ['KRW', 1, '₩ won krw'],
    ['CHF', 1, 'franc francs chf'],
    ['CNY', 1, 'yuan renminbi rmb cny'],
    ['CAD', 1, 'cad c$'],
    ['AUD', 1, 'aud a$'],
    ['BRL', 1, 'r$ reais brl'],
    ['MXN', 1, 'mxn'],
    ['PLN', 1, 'zł złoty zloty pln'],
    ['CZK', 1, 'kč koruna korun czk'],
    ['SEK', 1, 'sek'],
  ].flatMap(([unit, per, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, { unit: String(unit), per: Number(per) }] as const),
  ),
);

const BEFORE = /(?:\b(?:us|[acr]))?[$€£¥₹₩]\s*$/iu;
const AFTER = /^\s*(?:[$€£¥₹₩¢]|\p{L}+)/iu;

/** `$20`, `20 $`, `twenty dollars`, `50 cents`: the value is in whole dollars, euros… */
export function findCurrencies(text: string, language: string): Found[] {
  const amounts = numeralsIn(text, language).flatMap(({ amount, start, end }): Amount[] => {
    const before = BEFORE.exec(text.slice(0, start));
    const sign = before && UNITS.get(before[0].trim().toLowerCase());
    if (before && sign) return [{ amount, start: before.index, end, more: { unit: sign.unit } }];
    const after = AFTER.exec(text.slice(end));
    const name = after && UNITS.get(after[0].trim().toLowerCase());
    if (!after || !name) return [];
    return [{ amount: amount / name.per, start, end: end + after[0].length, more: { unit: name.unit } }];
  });
  return mentionsOf('sys-currency', amounts, text);
}
