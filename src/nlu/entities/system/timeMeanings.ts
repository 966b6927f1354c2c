import { dayOf, isoDay, isoTime } from './calendar.ts';
import type { PartOfDay, UnitName } from './lexicon.ts';
import { facts, type Meaning } from './reading.ts';

/** As IBM gives them for the United States: first and last second. */
const PARTS: Readonly<Record<PartOfDay, readonly [string, string]>> = {
  morning: ['06:00:00', '12:00:00'],
  afternoon: ['12:00:00', '18:00:00'],
  evening: ['18:00:00', '22:00:00'],
  night: ['22:00:00', '23:59:59'],
};
const MILLISECONDS: Readonly<Partial<Record<UnitName, number>>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
};

/** Which half of the day was said; `night` is both its end and its beginning. */
export type Half = 'am' | 'pm' | 'night' | null;

export interface Clock {
  readonly hour: number;
  /** Null where they weren't said. */
  readonly minute: number | null;
  readonly second: number | null;
  readonly half: Half;
  /** Said like `05`, which is never the afternoon. */
  readonly isPadded?: boolean;
}

/** A time on the clock, moved by some minutes. Hours that may be before or after noon have an alternative. */
export function clock({ hour, minute, second, half, isPadded = false }: Clock, shift = 0): Meaning | null {
  if ((minute ?? 0) > 59 || (second ?? 0) > 59 || hour > 24) return null;
  if (!(Math.abs(shift) < 60)) return null;
  // "13 pm" is nonsense, "18 h in the evening" is usual in some languages.
  const base = hour > 12 || half === null ? hour % 24 : (hour % 12) + (isAfterNoon(hour, half) ? 12 : 0);
  // A quarter to one is first of all at noon.
  const noon = hour === 1 && shift < 0 && half === null ? 12 : 0;
  if (hour > 12 && half === 'am') return null;
  const seconds = (((base + noon) * 60 + (minute ?? 0) + shift + 1440) % 1440) * 60 + (second ?? 0);
  const value = iso(seconds);
  const isOpen = half === null && hour >= 1 && hour <= 12 && !isPadded;
  return {
    value,
    facts: facts({
      granularity: second !== null ? 'second' : minute !== null || shift !== 0 ? 'minute' : 'hour',
      specific_hour: Number(value.slice(0, 2)),
      specific_minute: minute !== null || shift !== 0 ? Number(value.slice(3, 5)) : undefined,
      specific_second: second ?? undefined,
    }),
    ...(isOpen && { alternative: iso((seconds + 43_200) % 86_400) }),
  };
}

function isAfterNoon(hour: number, half: Half): boolean {
  return half === 'pm' || (half === 'night' && hour > 5 && hour < 12);
}

function iso(seconds: number): string {
  return isoTime(seconds * 1000);
}

/** So many hours, minutes or seconds from now; says the day too. */
export function shiftedTime(unit: UnitName, count: number, wall: number): Meaning | null {
  const then = wall + count * (MILLISECONDS[unit] ?? NaN);
  if (!Number.isFinite(then) || isoDay(dayOf(then)) === '') return null;
  return {
    value: isoTime(then),
    day: isoDay(dayOf(then)),
    facts: { granularity: unit, [`relative_${unit}`]: count },
  };
}

export function partOfDay(part: PartOfDay): Meaning {
  const [value, until] = PARTS[part];
  return { value, until, facts: { granularity: 'hour', part_of_day: part } };
}

export function thisInstant(wall: number): Meaning {
  return { value: isoTime(wall), facts: { granularity: 'instant', part_of_day: 'now', relative_second: 0 } };
}
