import { addDays, weekdayOf, type Day } from './calendar.ts';

export interface Festival {
  /** As the interpretation names it. */
  readonly festival: string;
  /** A pattern of how it is said. */
  readonly words: string;
  readonly dayIn: (year: number) => Day;
}

function fixed(month: number, day: number): (year: number) => Day {
  return (year) => Date.UTC(year, month - 1, day);
}

/** The nth such weekday of a month; 0 is Sunday. */
function nth(count: number, weekday: number, month: number): (year: number) => Day {
  return (year) => {
    const first = Date.UTC(year, month - 1, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };
}

/** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const sum = d + e - 7 * f + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

/** Of the United States. */
export const FESTIVALS: readonly Festival[] = [
  { festival: 'christmas', words: '(?:christmas|xmas)(?: day)?', dayIn: fixed(12, 25) },
  { festival: 'christmas eve', words: '(?:christmas|xmas) eve', dayIn: fixed(12, 24) },
  { festival: 'new years day', words: "new year(?:['’]?s)? day", dayIn: fixed(1, 1) },
  { festival: 'new years eve', words: "new year(?:['’]?s)? eve", dayIn: fixed(12, 31) },
  { festival: 'valentines day', words: "valentine(?:['’]?s)? day", dayIn: fixed(2, 14) },
  { festival: 'independence day', words: 'independence day|(?:the )?fourth of july', dayIn: fixed(7, 4) },
  { festival: 'halloween', words: "hallowe['’]?en", dayIn: fixed(10, 31) },
  { festival: 'thanksgiving', words: 'thanksgiving(?: day)?', dayIn: nth(4, 4, 11) },
  { festival: 'labor day', words: 'labou?r day', dayIn: nth(1, 1, 9) },
  { festival: 'easter', words: 'easter(?: sunday)?', dayIn: easter },
];
