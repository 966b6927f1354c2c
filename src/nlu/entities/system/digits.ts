import type { NumeralLexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { AFTER, anyOf, BEFORE } from './vocabulary.ts';

const RUN = String.raw`\d+(?:[.,]\d+)*`;
const SPACED_RUN = String.raw`\d{1,3}(?:[ \u{a0}\u{202f}]\d{3})+(?:[.,]\d+)?(?!\d)|${RUN}`;

/** Finds numbers in digits in a folded text: `1,234.5`, in German `1.234,5`; with a scale after them `2.5 million`. */
export function digitsReader({ decimal, isSpaced, scales }: NumeralLexicon): (folded: string) => Numeral[] {
  const run = isSpaced === true ? SPACED_RUN : RUN;
  const scale = anyOf(...Object.keys(scales));
  const pattern = new RegExp(
    String.raw`${BEFORE}(?<!(?<!\p{L})[.,])(?<sign>(?<![\d\)])[\-−])?(?<run>${run})(?:(?<gap>\s*)(?<scale>${scale})\.?)?${AFTER}(?![.,]\d)`,
    'gv',
  );
  return (folded) => {
    const found: Numeral[] = [];
    // No more than a sign stands before the first digit.
    pattern.lastIndex = Math.max(0, firstDigit(folded, 0, folded.length) - 1);
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const { index, 0: whole, groups = {} } = match;
      const amount = readRun(groups['run'] ?? '', decimal);
      if (amount === null) continue;
      const factor = scales[groups['scale'] ?? ''] ?? 1;
      found.push({
        amount: rounded(amount * factor * (groups['sign'] === undefined ? 1 : -1)),
        start: index,
        end: index + whole.length,
        isDigits: true,
      });
    }
    return found;
  };
}

/** The place of the first digit from `start` on, or `end` if there is none before it. */
export function firstDigit(folded: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return at;
  }
  return end;
}

/** Null for what is no number, such as `1.2.3`. A single mark before other than three digits is a decimal one. */
function readRun(run: string, decimal: '.' | ','): number | null {
  if (/^\d+$/.test(run)) return Number(run);
  const parts = run.replace(/[^\d.,]/gu, '').split(/[.,]/u);
  const marks = Array.from(run.matchAll(/[.,]/gu), ([mark]) => mark);
  const isGrouped = (groups: readonly string[]) =>
    (groups[0] ?? '').length <= 3 && groups.slice(1).every((group) => group.length === 3);
  const last = marks.at(-1);
  if (last === undefined) return Number(parts[0]);
  if (marks.every((mark) => mark === last)) {
    if (last !== decimal && isGrouped(parts)) return Number(parts.join(''));
    // A comma between other than three digits isn't written in English.
    return marks.length === 1 && (last === decimal || decimal === ',') ? Number(parts.join('.')) : null;
  }
  const whole = parts.slice(0, -1);
  if (new Set(marks.slice(0, -1)).size > 1 || marks.slice(0, -1).includes(last) || !isGrouped(whole))
    return null;
  return Number(`${whole.join('')}.${parts.at(-1)}`);
}

/** Without the noise of binary fractions: 2.3 × 1000 is 2300. */
export function rounded(amount: number): number {
  const isExact = Number.isInteger(amount) && amount !== 0 && Math.abs(amount) < 1e15;
  return isExact ? amount : Number(amount.toPrecision(15));
}
