import type { Json, JsonObject } from '#lib/json.ts';
import { has, type Seen, type Signs } from './signs.ts';

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
  /** Whether nothing else was said. */
  readonly isAlone: () => boolean;
}

/** How something is said, in folded texts. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, place: Place) => Meaning | null;
}

/** Applies rules to a folded text, of which it is known what it has. */
export type RulesReader = (folded: string, seen: Seen, wall: number) => Reading[];

/** Where matches of rules overlap, the longest stays, of equally long ones the earlier rule's. */
export function rulesReader(rules: readonly Rule[], signs: Signs): RulesReader {
  const allSigns = rules.map(({ pattern }) => signs.of(pattern));
  // What tells most rules out is one number: all of them in a row are read in no time.
  const first = Uint16Array.from(allSigns, ([number = signs.always]) => number);
  return (folded, seen, wall) => {
    const readings: Reading[] = [];
    for (let at = 0; at < first.length; at++) {
      if (seen[first[at] ?? 0] !== 1) continue;
      const rule = rules[at];
      if (rule && has(seen, allSigns[at] ?? [])) apply(rule, folded, wall, readings);
    }
    return readings.length > 1 ? longestOf(readings) : readings;
  };
}

/** As with `matchAll`, which would make a copy of the pattern each time. */
function apply({ pattern, read }: Rule, folded: string, wall: number, readings: Reading[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const { lastIndex } = pattern;
    const { index, 0: whole, groups = {} } = match;
    const isAlone = (): boolean => whole === folded.replace(/^\s+|[\s.?!]+$/gu, '');
    const meaning = read(groups, { wall, before: folded.slice(0, index), text: folded, isAlone });
    if (meaning) readings.push({ ...meaning, start: index, end: index + whole.length, groups });
    // Reading may have used the pattern as well.
    pattern.lastIndex = whole === '' ? lastIndex + 1 : lastIndex;
  }
}

function longestOf(readings: Reading[]): Reading[] {
  readings.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (kept.every((other) => !overlaps(other, reading))) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}

export function overlaps(a: Reading, b: Reading): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What is neither null nor undefined of an interpretation. */
export function facts(all: Readonly<Record<string, Json | undefined>>): JsonObject {
  const known: Record<string, Json> = {};
  for (const name of Object.keys(all)) {
    const fact = all[name];
    if (fact !== undefined && fact !== null) known[name] = fact;
  }
  return known;
}
