import type { JsonObject } from '#lib/json.ts';
import type { Found } from '../found.ts';
import type { RangeReader } from './ranges.ts';

/** A number as a system entity's mention. */
export interface Amount {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  /** More of the interpretation, such as a currency's unit. */
  readonly more?: JsonObject;
  /** Set where the words of a range mean both ends together: `2 to 3 percent`. */
  readonly isShared?: boolean;
}

/** Mentions of amounts, by place; two that make a range are linked. */
export function mentionsOf(
  entity: string,
  amounts: readonly Amount[],
  folded: string,
  ranges: RangeReader,
): Found[] {
  const starts = amounts.map((amount, at) => {
    const next = amounts[at + 1];
    return isPhoneNumber(amount, next, folded) ? null : ranges.startOf(amount, next, folded);
  });
  return amounts.map((amount, at): Found => {
    const opens = starts[at] ?? null;
    const closes = at > 0 ? (starts[at - 1] ?? null) : null;
    // In "5 to 7 to 9" the first two are a range.
    const isClosing = closes !== null && (at < 2 || (starts[at - 2] ?? null) === null);
    const isOpening = opens !== null && !isClosing;
    const range = isOpening
      ? { start: opens, end: amounts[at + 1]?.end ?? amount.end, role: 'number_from' }
      : isClosing && closes !== null
        ? { start: closes, end: amount.end, role: 'number_to' }
        : null;
    const isShared = range !== null && amount.isShared === true;
    return {
      entity,
      location: isShared ? [range.start, range.end] : [amount.start, amount.end],
      value: String(amount.amount),
      confidence: 1,
      interpretation: {
        numeric_value: amount.amount,
        subtype: Number.isInteger(amount.amount) ? 'integer' : 'rational',
        ...amount.more,
        ...(range && { range_link: `number_range_${range.start}_${range.end}` }),
      },
      ...(range && { role: { type: range.role } }),
    };
  });
}

/** `555-1234` has a dash, but is no range. */
function isPhoneNumber(first: Amount, second: Amount | undefined, folded: string): boolean {
  if (!second || !/^\s*[-–—]\s*$/u.test(folded.slice(first.end, second.start))) return false;
  return second.amount <= first.amount || second.amount >= 1000;
}
