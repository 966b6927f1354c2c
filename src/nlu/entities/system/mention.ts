import type { JsonObject } from '#lib/json.ts';
import type { Found } from '../found.ts';

/** A number as a system entity's mention. */
export interface Amount {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  /** More of the interpretation, such as a currency's unit. */
  readonly more?: JsonObject;
}

const RANGE = /\b(?:(from)|between)\s+$/iu;
const TO = /^\s+to\s+$/iu;
const AND = /^\s+and\s+$/iu;

/** Mentions of amounts; two in `from 2 to 3` or `between 2 and 3` are linked as a range of `[start, end)`. */
export function mentionsOf(entity: string, amounts: readonly Amount[], text: string): Found[] {
  const mentions: Found[] = [];
  amounts.forEach((amount, at) => {
    const next = amounts[at + 1];
    const before = amounts[at - 1];
    const opens = next ? rangeStart(amount, next, text) : -1;
    const closes = before ? rangeStart(before, amount, text) : -1;
    const link =
      next && opens >= 0
        ? { from: opens, to: next.end, type: 'number_from' }
        : closes >= 0
          ? { from: closes, to: amount.end, type: 'number_to' }
          : null;
    mentions.push({
      entity,
      location: [amount.start, amount.end],
      value: String(amount.amount),
      confidence: 1,
      interpretation: {
        numeric_value: amount.amount,
        ...amount.more,
        ...(link && { range_link: `number_range_${link.from}_${link.to}` }),
      },
      ...(link && { role: { type: link.type } }),
    });
  });
  return mentions;
}

/** Where the range of two neighbouring amounts begins; −1 if they make none. */
function rangeStart(first: Amount, second: Amount, text: string): number {
  const lead = RANGE.exec(text.slice(0, first.start));
  if (!lead) return -1;
  const gap = text.slice(first.end, second.start);
  return (lead[1] === undefined ? AND : TO).test(gap) ? lead.index : -1;
}
