import { fail } from '../errors.ts';
import { nameOfZone, signed } from './zone.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Sunday first. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const DAY = 86_400_000;

/** A wall clock to be formatted, and what its zone is called. */
export interface Clock {
  /** Milliseconds that read right in UTC. */
  readonly local: number;
  readonly zone: string;
  /** Ahead of GMT, in milliseconds. */
  readonly offset: number;
}

/**
 * Formats by the letters of Java's SimpleDateFormat, in US English: weeks start on Sunday, and the week with 1
 * January is the first. Letters that it doesn't know are refused; text in single quotes stands for itself.
 */
export function formatDate(pattern: string, clock: Clock): string {
  let text = '';
  let at = 0;
  while (at < pattern.length) {
    const letter = pattern.charAt(at);
    if (letter === "'") {
      const { literal, end } = readQuoted(pattern, at);
      text += literal;
      at = end;
    } else if (/[A-Za-z]/.test(letter)) {
      let count = 1;
      while (pattern.charAt(at + count) === letter) count++;
      text += field(letter, count, clock);
      at += count;
    } else {
      text += letter;
      at++;
    }
  }
  return text;
}

function readQuoted(pattern: string, at: number): { literal: string; end: number } {
  if (pattern.charAt(at + 1) === "'") return { literal: "'", end: at + 2 };
  let literal = '';
  for (let i = at + 1; i < pattern.length; i++) {
    if (pattern.charAt(i) !== "'") literal += pattern.charAt(i);
    else if (pattern.charAt(i + 1) === "'") {
      literal += "'";
      i++;
    } else return { literal, end: i + 1 };
  }
  return fail('date-format', 'A quotation mark in the date format is never closed.');
}

function field(letter: string, count: number, clock: Clock): string {
  const date = new Date(clock.local);
  const year = date.getUTCFullYear();
  const pad = (value: number): string => String(value).padStart(count, '0');
  const hour = date.getUTCHours();
  switch (letter) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
    case 'Y': {
      const shown = letter === 'Y' ? weekYear(date) : year;
      return count === 2 ? String(shown % 100).padStart(2, '0') : pad(shown);
    }
    case 'M':
    case 'L':
      return named(MONTHS[date.getUTCMonth()] ?? '', date.getUTCMonth() + 1, count);
    case 'w':
      return pad(weekOfYear(date));
    case 'W':
      return pad(Math.ceil((date.getUTCDate() + firstWeekday(date)) / 7));
    case 'D':
      return pad(dayOfYear(date));
    case 'd':
      return pad(date.getUTCDate());
    case 'F':
      return pad(Math.ceil(date.getUTCDate() / 7));
    case 'E': {
      const day = WEEKDAYS[date.getUTCDay()] ?? '';
      return count > 3 ? day : day.slice(0, 3);
    }
    case 'u':
      return pad(date.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour);
    case 'k':
      return pad(hour || 24);
    case 'K':
      return pad(hour % 12);
    case 'h':
      return pad(hour % 12 || 12);
    case 'm':
      return pad(date.getUTCMinutes());
    case 's':
      return pad(date.getUTCSeconds());
    case 'S':
      return pad(date.getUTCMilliseconds());
    case 'z':
      return nameOfZone(clock.zone, clock.local - clock.offset, count > 3 ? 'long' : 'short');
    case 'V':
      return clock.zone;
    case 'Z':
      return signed(clock.offset, '');
    case 'X':
      if (clock.offset === 0) return 'Z';
      return count === 1
        ? signed(clock.offset, '').slice(0, 3)
        : signed(clock.offset, count === 2 ? '' : ':');
    default:
      return fail('date-format', `The date format has an unknown letter ${letter}.`);
  }
}

function named(name: string, number: number, count: number): string {
  if (count > 3) return name;
  return count === 3 ? name.slice(0, 3) : String(number).padStart(count, '0');
}

function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - startOfYear(date.getUTCFullYear())) / DAY) + 1;
}

/** Which weekday the month starts on, Sunday being 0. */
function firstWeekday(date: Date): number {
  return (((date.getUTCDay() - date.getUTCDate() + 1) % 7) + 7) % 7;
}

function weekYear(date: Date): number {
  const saturday = new Date(date.getTime() + (6 - date.getUTCDay()) * DAY);
  return saturday.getUTCFullYear();
}

function weekOfYear(date: Date): number {
  const start = startOfYear(weekYear(date));
  const firstSunday = start - new Date(start).getUTCDay() * DAY;
  return Math.floor((date.getTime() - firstSunday) / (7 * DAY)) + 1;
}
