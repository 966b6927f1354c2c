import { addDays, isoDay, type Day } from '../calendar.ts';

/** How a calendar that isn't the Gregorian one names days; the code is that of Unicode's calendars. */
type CalendarCode = 'chinese' | 'dangi' | 'islamic-umalqura';

/** A year of those calendars is shorter than this, leap months and all. */
const LONGEST_YEAR = 385;
const SHORTEST_MONTH = 29;

/**
 * First days of months whose new moon is within minutes of midnight, so that ICU, which reckons less exactly, begins the month
 * a day earlier or later. All there are from 2015 to 2050.
 */
const CLOSE_CALLS: Readonly<Partial<Record<CalendarCode, readonly string[]>>> = {
  chinese: ['2018-11-08', '2027-02-06', '2030-02-03'],
  dangi: ['2017-02-26'],
};

/** Code and Gregorian year → month and day there, as `8/15` → the first such day. Years are asked for again and again. */
const known = new Map<string, ReadonlyMap<string, Day>>();

/** The first day of a Gregorian year, or after it, that is such a day of another calendar. Leap months don't count. */
export function inCalendar(code: CalendarCode, month: number, day: number): (year: number) => Day {
  return (year) => {
    const key = `${code} ${year}`;
    let days = known.get(key);
    if (!days) known.set(key, (days = readDays(code, year)));
    return days.get(`${month}/${day}`) ?? Date.UTC(year, 0, 1);
  };
}

function readDays(code: CalendarCode, year: number): ReadonlyMap<string, Day> {
  const format = new Intl.DateTimeFormat(`en-u-ca-${code}`, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const nameOf = (day: Day) => {
    const parts = format.formatToParts(day);
    return ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('/');
  };
  const days = new Map<string, Day>();
  for (let at = 0; at < LONGEST_YEAR; at++) {
    const day = addDays(Date.UTC(year, 0, 1), at);
    const name = nameOf(addDays(day, shiftOf(code, day, nameOf)));
    if (!days.has(name)) days.set(name, day);
  }
  return days;
}

/** How many days later ICU has what this day is: the days of a month that it begins too early or too late. */
function shiftOf(code: CalendarCode, day: Day, nameOf: (day: Day) => string): number {
  for (const iso of CLOSE_CALLS[code] ?? []) {
    const first = Date.parse(iso);
    if (day < addDays(first, -1) || day >= addDays(first, SHORTEST_MONTH)) continue;
    if (nameOf(addDays(first, 1)).endsWith('/1')) return isoDay(day) < iso ? 0 : 1;
    if (nameOf(addDays(first, -1)).endsWith('/1')) return -1;
  }
  return 0;
}

/** A day of the sun's year, good from 1980 to 2099; `first` is the moment in 1980, as day and share of a day there. */
export function solar(month: number, first: number): (year: number) => Day {
  return (year) => {
    const since = year - 1980;
    return Date.UTC(year, month - 1, Math.floor(first + 0.242194 * since) - Math.floor(since / 4));
  };
}

/** A day that there was once, whatever year is asked for. */
export function once(year: number, month: number, day: number): () => Day {
  return () => Date.UTC(year, month - 1, day);
}

/** The day in the first year, from the asked one on, that has it. */
export function firstFrom(dayIn: (year: number) => Day | null): (year: number) => Day {
  return (year) => {
    for (let at = year; at < year + 100; at++) {
      const day = dayIn(at);
      if (day !== null) return day;
    }
    return Date.UTC(year, 0, 1);
  };
}
