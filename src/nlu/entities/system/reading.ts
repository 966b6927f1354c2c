import type { Json, JsonObject } from '#lib/json.ts';

/** What a rule makes of the words that it matched. */
export interface Meaning {
  /** `yyyy-MM-dd` or `HH:mm:ss`. */
  readonly value: string;
  /** The end of what is a range by itself: a week, a morning. */
  readonly until?: string;
  /** The interpretation: granularity and what was said. */
  readonly facts: JsonObject;
  /** Other values that the words may have. */
  readonly alternatives?: readonly string[];
}

/** A meaning and the words that have it. */
export interface Reading extends Meaning {
  /** `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** How something is said. The pattern has the flags `giu`. */
export interface Rule {
  readonly pattern: RegExp;
  /** Gets the groups (an absent one is empty, the whole match is the first) and the wall clock. */
  readonly read: (groups: readonly string[], wall: number) => Meaning | null;
}

/** Applies all rules; where their matches overlap, the longest stays. */
export function readAll(rules: readonly Rule[], text: string, wall: number): Reading[] {
  const readings = rules.flatMap(({ pattern, read }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): Reading[] => {
      const meaning = read(
        match.map((group: string | undefined) => group ?? ''),
        wall,
      );
      return meaning ? [{ ...meaning, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  readings.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (kept.every((other) => other.end <= reading.start || reading.end <= other.start)) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What is neither null nor undefined of an interpretation. */
export function facts(all: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}
