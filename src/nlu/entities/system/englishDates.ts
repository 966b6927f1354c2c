import {
  addDays,
  addMonths,
  dayOf,
  isoDay,
  makeDay,
  monthOf,
  weekdayOf,
  yearOf,
  type Day,
} from './calendar.ts';
import {
  COUNT,
  countOf,
  directionOf,
  MONTH,
  monthNumber,
  phrase,
  WEEKDAY,
  WEEKDAYS,
} from './englishWords.ts';
import { FESTIVALS } from './festivals.ts';
import { exactDate } from './numericDates.ts';
import { facts, type Meaning, type Rule } from './reading.ts';

const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (\d{4}))?`;
const UNIT = '(day|week|fortnight|month|year)s?';
const QUARTERS = ['first', 'second', 'third', 'fourth', 'last'];

/** Without a year, the next such day from today on. */
function dateIn(year: string, month: number, day: number, wall: number): Meaning | null {
  if (year !== '') return exactDate(Number(year), month, day);
  const today = dayOf(wall);
  const thisYear = makeDay(yearOf(today), month, day);
  const isPast = thisYear !== null && thisYear < today;
  return exactDate(yearOf(today) + (isPast ? 1 : 0), month, day, false);
}

function span(first: Day, after: Day, said: Readonly<Record<string, string | number>>): Meaning {
  return { value: isoDay(first), until: isoDay(addDays(after, -1)), facts: facts(said) };
}

function relativeDay(wall: number, count: number): Meaning {
  return {
    value: isoDay(addDays(dayOf(wall), count)),
    facts: { granularity: 'day', relative_day: count },
  };
}

/** So many units from today on (negative: ago). */
function shifted(wall: number, unit: string, count: number): Meaning | null {
  const today = dayOf(wall);
  const named = unit.toLowerCase();
  const days = { day: 1, week: 7, fortnight: 14 }[named];
  const months = named === 'year' ? 12 : 1;
  const value = isoDay(days === undefined ? addMonths(today, count * months) : addDays(today, count * days));
  return value === '' ? null : { value, facts: { granularity: named, [`relative_${named}`]: count } };
}

/** Last, this or next week, weekend, month, quarter or year. Weeks begin on Sunday. */
function period(wall: number, unit: string, direction: number): Meaning {
  const today = dayOf(wall);
  const named = unit.toLowerCase();
  const said = { granularity: named, [`relative_${named}`]: direction };
  const sunday = addDays(today, 7 * direction - weekdayOf(today));
  if (named === 'week') return span(sunday, addDays(sunday, 7), said);
  if (named === 'weekend') return span(addDays(sunday, 6), addDays(sunday, 8), said);
  const months = { quarter: 3, year: 12 }[named] ?? 1;
  const january = Date.UTC(yearOf(today), 0, 1);
  const first = addMonths(january, (Math.floor((monthOf(today) - 1) / months) + direction) * months);
  return span(first, addMonths(first, months), said);
}

export const ENGLISH_DATES: readonly Rule[] = [
  {
    pattern: phrase(`(?:on )?${MONTH} (?:the )?${ORDINAL}${YEAR}`),
    read: ([, month = '', day, year = ''], wall) => dateIn(year, monthNumber(month), Number(day), wall),
  },
  {
    pattern: phrase(`(?:on )?(?:the )?${ORDINAL} (?:of )?${MONTH}${YEAR}`),
    read: ([, day, month = '', year = ''], wall) => dateIn(year, monthNumber(month), Number(day), wall),
  },
  {
    pattern: phrase(String.raw`(?:in )?${MONTH},? (\d{4})`),
    read: ([, name = '', year]) => {
      const month = monthNumber(name);
      const first = Date.UTC(Number(year), month - 1, 1);
      return span(first, addMonths(first, 1), {
        granularity: 'month',
        specific_month: month,
        specific_year: Number(year),
      });
    },
  },
  {
    pattern: phrase(`in ${MONTH}`),
    read: ([, name = ''], wall) => {
      const month = monthNumber(name);
      const first = Date.UTC(yearOf(wall) + (month < monthOf(wall) ? 1 : 0), month - 1, 1);
      return span(first, addMonths(first, 1), { granularity: 'month', specific_month: month });
    },
  },
  {
    pattern: phrase(String.raw`in ((?:19|20)\d{2})`),
    read: ([, year]) => {
      const first = Date.UTC(Number(year), 0, 1);
      return span(first, addMonths(first, 12), { granularity: 'year', specific_year: Number(year) });
    },
  },
  {
    pattern: phrase(String.raw`(?:in )?(?:the )?(${QUARTERS.join('|')}) quarter(?: (?:of )?(\d{4}))?`),
    read: ([, name = '', said = ''], wall) => {
      const quarter = Math.min(4, QUARTERS.indexOf(name.toLowerCase()) + 1);
      const first = Date.UTC(said === '' ? yearOf(wall) : Number(said), 3 * (quarter - 1), 1);
      const year = said === '' ? {} : { specific_year: Number(said) };
      return span(first, addMonths(first, 3), { granularity: 'quarter', specific_quarter: quarter, ...year });
    },
  },
  { pattern: phrase('today'), read: (_, wall) => relativeDay(wall, 0) },
  { pattern: phrase('tomorrow'), read: (_, wall) => relativeDay(wall, 1) },
  { pattern: phrase('yesterday'), read: (_, wall) => relativeDay(wall, -1) },
  { pattern: phrase('(?:the )?day after tomorrow'), read: (_, wall) => relativeDay(wall, 2) },
  { pattern: phrase('(?:the )?day before yesterday'), read: (_, wall) => relativeDay(wall, -2) },
  {
    pattern: phrase('(?:right )?now'),
    read: (_, wall) => ({
      value: isoDay(dayOf(wall)),
      facts: { granularity: 'instant', relative_day: 0 },
    }),
  },
  {
    pattern: phrase(`(?:on )?(?:(last|past|previous|this|next) )?${WEEKDAY}`),
    read: ([, which = '', name = ''], wall) => {
      const today = dayOf(wall);
      const ahead = WEEKDAYS.indexOf(name.toLowerCase()) - weekdayOf(today);
      const direction = directionOf(which);
      const days = which === '' ? (ahead + 7) % 7 : ahead + 7 * direction;
      const week = which === '' ? {} : { relative_week: direction };
      return { value: isoDay(addDays(today, days)), facts: { granularity: 'day', ...week } };
    },
  },
  {
    pattern: phrase('(last|past|previous|this|next) (week|weekend|month|quarter|year)'),
    read: ([, which = '', unit = ''], wall) => period(wall, unit, directionOf(which)),
  },
  {
    pattern: phrase(`${COUNT} ${UNIT} ago`),
    read: ([, count = '', unit = ''], wall) => {
      const amount = countOf(count);
      return amount === null ? null : shifted(wall, unit, -amount);
    },
  },
  {
    pattern: phrase(`in ${COUNT} ${UNIT}|${COUNT} ${UNIT} from (?:now|today)`),
    read: ([, count = '', unit = '', other = '', otherUnit = ''], wall) => {
      const amount = countOf(count || other);
      return amount === null ? null : shifted(wall, unit || otherUnit, amount);
    },
  },
  ...FESTIVALS.map(({ festival, words, dayIn }): Rule => ({
    pattern: phrase(`(?:on )?(?:${words})`),
    read: (_, wall) => {
      const today = dayOf(wall);
      const thisYear = dayIn(yearOf(today));
      const day = thisYear < today ? dayIn(yearOf(today) + 1) : thisYear;
      return { value: isoDay(day), facts: { granularity: 'day', festival } };
    },
  })),
];
