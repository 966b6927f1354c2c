import type { Found } from '../found.ts';
import { mentionsOf, type Amount } from './mention.ts';
import { numeralsIn } from './numeral.ts';

const SIGN = /^\s*%|^\s+(?:percent|per\s+cent|percentage|pct)\b/iu;

export function findPercentages(text: string, language: string): Found[] {
  const numerals = numeralsIn(text, language);
  const signed = numerals.map((numeral): Amount | null => {
    const sign = SIGN.exec(text.slice(numeral.end));
    return sign ? { ...numeral, end: numeral.end + sign[0].length } : null;
  });
  // "from 2 to 3 percent": the sign holds for both.
  const amounts = numerals.flatMap((numeral, at) => {
    const own = signed[at];
    if (own) return [own];
    const next = signed[at + 1];
    return next && isRange(text, numeral.start, numeral.end, next.start) ? [numeral] : [];
  });
  return mentionsOf('sys-percentage', amounts, text);
}

function isRange(text: string, start: number, end: number, next: number): boolean {
  return (
    /\b(?:from|between)\s+$/iu.test(text.slice(0, start)) &&
    /^\s+(?:to|and)\s+$/iu.test(text.slice(end, next))
  );
}
