import { fail } from '../errors.ts';
import { instantOf } from './zone.ts';

/**
 * A date or time as the language writes it: `HH:mm[:ss]`, `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss[ zone]`. `local` is
 * the wall clock as milliseconds that read right in UTC; a bare time lies on 1970-01-01, a bare date at midnight.
 */
export interface DateText {
  readonly kind: 'time' | 'date' | 'datetime';
  readonly local: number;
  readonly zone: string | null;
}

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`;
const FORM = new RegExp(
  String.raw`^\s*(?:(\d{4})-(\d{1,2})-(\d{1,2}))?(?:(?:^|[ T])${TIME}(?:\s*([A-Za-z+-]\S*))?)?\s*$`,
);

/** Null when the text is no date or time, or names one that doesn't exist (2021-02-30). */
export function readDateText(text: string): DateText | null {
  const match = text.length > 80 ? null : FORM.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '0', zone = null] = match;
  if (year === undefined && hour === undefined) return null;
  const [y, mo, d] = year === undefined ? [1970, 1, 1] : [Number(year), Number(month), Number(day)];
  const [h, mi, s] = hour === undefined ? [0, 0, 0] : [Number(hour), Number(minute), Number(second)];
  if (h > 23 || mi > 59 || s > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(y, mo - 1, d);
  if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d) return null;
  date.setUTCHours(h, mi, s);
  const kind = year === undefined ? 'time' : hour === undefined ? 'date' : 'datetime';
  return { kind, local: date.getTime(), zone };
}

export function writeDateText({ kind, local, zone }: DateText): string {
  const iso = isoOf(local);
  if (kind === 'time') return iso.slice(11);
  if (kind === 'date') return iso.slice(0, 10);
  return zone === null ? iso : `${iso} ${zone}`;
}

/** `yyyy-MM-dd HH:mm:ss` */
export function isoOf(local: number): string {
  const date = new Date(local);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0) {
    fail('date-range', 'The date is out of range.');
  }
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * Negative, zero or positive as `a` is before, at or after `b`; null when the kinds can't be compared. A date and
 * time against a time compares the times; a date against a date and time stands for its midnight.
 */
export function compareDates(a: DateText, b: DateText, zone: string): number | null {
  if (b.kind === 'time') {
    if (a.kind === 'date') return null;
    return timeOfDay(a.local) - timeOfDay(b.local);
  }
  if (a.kind === 'time') return null;
  if (a.zone === null && b.zone === null) return a.local - b.local;
  return instantOf(a.zone ?? zone, a.local) - instantOf(b.zone ?? zone, b.local);
}

const DAY = 86_400_000;

export function timeOfDay(local: number): number {
  return ((local % DAY) + DAY) % DAY;
}

export type DateUnit = 'Years' | 'Months' | 'Weeks' | 'Days' | 'Hours' | 'Minutes' | 'Seconds';

const MILLIS: Readonly<Partial<Record<DateUnit, number>>> = {
  Weeks: 7 * DAY,
  Days: DAY,
  Hours: 3_600_000,
  Minutes: 60_000,
  Seconds: 1000,
};

/** Calendar arithmetic: a month later than 31 January is the last of February; times go round the clock. */
export function addToDate(date: DateText, count: number, unit: DateUnit): DateText {
  const size = MILLIS[unit];
  const isOfDay = size !== undefined && size < DAY;
  if (date.kind === 'time') {
    if (!isOfDay) fail('date-unit', `A time has no ${unit.toLowerCase()}.`);
    return { ...date, local: timeOfDay(date.local + count * size) };
  }
  if (date.kind === 'date' && isOfDay) fail('date-unit', `A date has no ${unit.toLowerCase()}.`);
  if (size !== undefined) return { ...date, local: date.local + count * size };
  const from = new Date(date.local);
  const months = from.getUTCFullYear() * 12 + from.getUTCMonth() + count * (unit === 'Years' ? 12 : 1);
  const target = new Date(date.local);
  target.setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
  const last = new Date(target.getTime());
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  target.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()));
  return { ...date, local: target.getTime() };
}
