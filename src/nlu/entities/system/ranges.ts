import type { Lexicon } from './lexicon.ts';
import { anyOf } from './vocabulary.ts';

/** Something that stands at a place of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word before half a range. */
export interface Modifier extends Span {
  readonly role: 'from' | 'to';
}

/** Which of two neighbours are a range, and what stands before half a one. */
export interface RangeReader {
  /** Where the range of two neighbours begins; null if they are none. */
  readonly startOf: (first: Span | undefined, second: Span | undefined, folded: string) => number | null;
  /** `since`, `until` and their like right before something. */
  readonly modifierOf: (span: Span, folded: string) => Modifier | null;
  /** `from 9 to ` before a time or date: what opens the range, and the expression of what comes between. */
  /** How much of a span's beginning is the word before the end of a range: `à 11h`. */
  readonly toLength: (span: Span, folded: string) => number;
  readonly lead: string;
  readonly gap: string;
}

export function rangeReader({
  ranges,
  dates,
  times,
}: Pick<Lexicon, 'ranges' | 'dates' | 'times'>): RangeReader {
  const { from, between, to, and, since, until } = ranges;
  // What may stand between the words of a range and what it is of: `from the`, `bis um`.
  const at = anyOf(dates?.on ?? '', dates?.within ?? '', times?.at ?? '');
  const article = String.raw`(?:\s+${at})?`;
  const opens = new RegExp(
    String.raw`(?<!\p{L})(?:(?<from>${anyOf(from)})|${anyOf(between)})${article}\s+$`,
    'v',
  );
  const opensBetween = new RegExp(String.raw`(?<!\p{L})${anyOf(between)}${article}\s+$`, 'v');
  const gapTo = new RegExp(String.raw`^\s*(?:${anyOf(to)}|[\-–—])${article}\s*$`, 'v');
  const gapAnd = new RegExp(String.raw`^\s+${anyOf(and)}${article}\s+$`, 'v');
  const startsWithTo = new RegExp(String.raw`^${anyOf(to)}\s`, 'v');
  const modifier = new RegExp(
    String.raw`(?<!\p{L})(?:(?<since>${anyOf(since)})|(?<until>${anyOf(until)}))${article}\s+$`,
    'v',
  );
  return {
    lead: String.raw`(?<!\p{L})(?:(?:${anyOf(from, between)})${article}\s+)?`,
    gap: String.raw`\s*(?:${anyOf(to, and)}|[\-–—])${article}\s*`,
    toLength: ({ start, end }, folded) => startsWithTo.exec(folded.slice(start, end))?.[0].length ?? 0,
    startOf: (first, second, folded) => {
      if (!first || !second || second.start < first.end) return null;
      const gap = folded.slice(first.end, second.start);
      const before = folded.slice(0, first.start);
      if (gapAnd.test(gap)) return opensBetween.exec(before)?.index ?? null;
      const isTo =
        gapTo.test(gap) || (gap.trim() === '' && gap !== '' && startsWithTo.test(folded.slice(second.start)));
      return isTo ? (opens.exec(before)?.index ?? first.start) : null;
    },
    modifierOf: ({ start }, folded) => {
      const match = modifier.exec(folded.slice(0, start));
      const { since, until } = match?.groups ?? {};
      const word = since ?? until;
      if (!match || word === undefined) return null;
      const role = since === undefined ? 'to' : 'from';
      return { role, start: match.index, end: match.index + word.length };
    },
  };
}
