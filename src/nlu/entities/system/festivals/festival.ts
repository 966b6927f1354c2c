import { addDays, weekdayOf, type Day } from '../calendar.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A day that is celebrated, as IBM's page on festivals names it. */
export interface Festival {
  /** `@sys-date.festival` */
  readonly festival: string;
  /** How it is said. */
  readonly names: Vocabulary;
  readonly dayIn: (year: number) => Day;
}

export function festival(name: string, names: Vocabulary, dayIn: (year: number) => Day): Festival {
  return { festival: name, names, dayIn };
}

/** Every year on the same day. */
export function fixed(month: number, day: number): (year: number) => Day {
  return (year) => Date.UTC(year, month - 1, day);
}

/** The nth such weekday of a month (0 is Sunday), −1 for the last. */
export function nth(count: number, weekday: number, month: number): (year: number) => Day {
  return (year) => {
    if (count < 0) {
      const last = Date.UTC(year, month, 0);
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = Date.UTC(year, month - 1, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };
}

/** So many days after Easter Sunday (Gregorian; Meeus, Jones and Butcher). */
export function easter(days = 0): (year: number) => Day {
  return (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = Math.floor((a + 11 * d + 22 * e) / 451);
    const sum = d + e - 7 * f + 114;
    return addDays(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1), days);
  };
}

/** So many days before (negative) or after the fourth Sunday before Christmas Day. */
export function advent(days: number): (year: number) => Day {
  return (year) => {
    const eve = Date.UTC(year, 11, 24);
    return addDays(eve, -weekdayOf(eve) - 21 + days);
  };
}
