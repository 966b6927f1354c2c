import type { Json, JsonObject } from '#lib/json.ts';
import { mayMatch } from './vocabulary.ts';

/** What a rule makes of the words that it matched. */
export interface Meaning {
  /** `yyyy-MM-dd` or `HH:mm:ss`. */
  readonly value: string;
  /** The end of what is a range by itself: a week, a morning. */
  readonly until?: string;
  /** The interpretation: granularity and what was said. */
  readonly facts: JsonObject;
  /** Another value that the words may have, and the end of it. */
  readonly alternative?: string;
  readonly alternativeUntil?: string;
  /** For a time that is a while from now: the day it is on. */
  readonly day?: string;
}

/** A meaning and the words that have it. */
export interface Reading extends Meaning {
  /** `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Why it was read so, for the range that it may be part of. */
  readonly groups: Groups;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Where a rule matched. */
export interface Place {
  /** Milliseconds that read right in UTC. */
  readonly wall: number;
  /** The folded text before the match. */
  readonly before: string;
  /** The whole folded text. */
  readonly text: string;
  /** Nothing else was said. */
  readonly isAlone: boolean;
}

/** How something is said, in folded texts. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, place: Place) => Meaning | null;
}

/** Applies all rules; where their matches overlap, the longest stays, of equally long ones the earlier rule's. */
export function readAll(rules: readonly Rule[], folded: string, wall: number): Reading[] {
  const trimmed = folded.replace(/^\s+|[\s.?!]+$/gu, '');
  const isWorthATry = mayMatch(folded);
  const readings: Reading[] = [];
  for (const { pattern, read } of rules) {
    if (!isWorthATry(pattern)) continue;
    for (const { index, 0: whole, groups = {} } of matchesOf(pattern, folded)) {
      const place = { wall, before: folded.slice(0, index), text: folded, isAlone: whole === trimmed };
      const meaning = read(groups, place);
      if (meaning) readings.push({ ...meaning, start: index, end: index + whole.length, groups });
    }
  }
  readings.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (kept.every((other) => !overlaps(other, reading))) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** As `matchAll` of a global pattern, which would make a copy of the pattern each time. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { lastIndex } = pattern;
    yield match;
    pattern.lastIndex = match[0] === '' ? lastIndex + 1 : lastIndex;
  }
}

export function overlaps(a: Reading, b: Reading): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What is neither null nor undefined of an interpretation. */
export function facts(all: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}
