import { offsetAt } from '#language/dates/zone.ts';

const DAY = 86_400_000;

/** When and where a message is sent. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** The wall clock there, as milliseconds that read right in UTC. GMT for a zone that doesn't exist. */
export function wallClock({ now, timeZone }: Moment): number {
  try {
    return now + offsetAt(timeZone, now);
  } catch {
    return now;
  }
}

/** A calendar day: midnight as milliseconds that read right in UTC. */
export type Day = number;

export function dayOf(wall: number): Day {
  return Math.floor(wall / DAY) * DAY;
}

/** Null for a day that doesn't exist, such as 30 February. `month` is 1–12. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

export function yearOf(day: Day): number {
  return new Date(day).getUTCFullYear();
}

/** 1–12. */
export function monthOf(day: Day): number {
  return new Date(day).getUTCMonth() + 1;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

export function addDays(day: Day, count: number): Day {
  return day + count * DAY;
}

/** The same day of another month, or that month's last if it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(day);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, Math.min(date.getUTCDate(), last));
}

/** `yyyy-MM-dd`; empty for a day that can't be written so. */
export function isoDay(day: Day): string {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return '';
  return `${String(year).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** `HH:mm:ss` */
export function isoTime(wall: number): string {
  const seconds = Math.floor((((wall % DAY) + DAY) % DAY) / 1000);
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
