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
import type { UnitName } from './lexicon.ts';
import { facts, type Meaning } from './reading.ts';

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A calendar date that was named; null if there is none. */
export function exactDate(year: number, month: number, day: number, isYearSaid = true): Meaning | null {
  const found = makeDay(year, month, day);
  if (found === null || isoDay(found) === '') return null;
  return {
    value: isoDay(found),
    facts: facts({
      granularity: 'day',
      specific_day: day,
      specific_month: month,
      specific_year: isYearSaid ? year : undefined,
    }),
  };
}

/** Without a year, the next such day from today on; the one that has passed this year is the alternative. */
export function dateWithoutYear(month: number, day: number, wall: number): Meaning | null {
  const today = dayOf(wall);
  const thisYear = makeDay(yearOf(today), month, day);
  const isPast = thisYear !== null && thisYear < today;
  for (let year = yearOf(today) + (isPast ? 1 : 0); year < yearOf(today) + 9; year++) {
    // 29 February may be years away.
    const meaning = exactDate(year, month, day, false);
    if (meaning) return isPast ? { ...meaning, alternative: isoDay(thisYear) } : meaning;
  }
  return null;
}

/** A day of this month, or of the next when it has passed. */
export function dayOfMonth(day: number, wall: number): Meaning | null {
  const today = dayOf(wall);
  const isPast = day < new Date(today).getUTCDate();
  const month = addMonths(Date.UTC(yearOf(today), monthOf(today) - 1, 1), isPast ? 1 : 0);
  const found = makeDay(yearOf(month), monthOf(month), day);
  if (found === null) return null;
  return { value: isoDay(found), facts: { granularity: 'day', specific_day: day } };
}

export function relativeDay(count: number, wall: number): Meaning {
  return { value: isoDay(addDays(dayOf(wall), count)), facts: { granularity: 'day', relative_day: count } };
}

/**
 * A weekday with last (−1), this (0), next (1) or nothing said before it (null). It is the nearest such day in
 * that direction; where that is in the current week, speakers differ, and the other one is the alternative.
 */
export function weekday(name: number, direction: number | null, wall: number, weekStart: number): Meaning {
  const today = dayOf(wall);
  const ahead = (name - weekdayOf(today) + 7) % 7 || 7;
  const isToday = ahead === 7;
  const days = direction === -1 ? (isToday ? -7 : ahead - 7) : ahead;
  const found = addDays(today, days);
  const first = addDays(today, -((weekdayOf(today) - weekStart + 7) % 7));
  const isThisWeek = found >= first && found < addDays(first, 7);
  const said = { granularity: 'day', specific_day_of_week: NAMES[name] ?? '' };
  const other =
    direction === null || (direction === 0 && isToday)
      ? addDays(found, -7)
      : direction !== 0 && isThisWeek && !isToday
        ? addDays(found, 7 * direction)
        : null;
  return { value: isoDay(found), facts: said, ...(other !== null && { alternative: isoDay(other) }) };
}

/** A weekday of last, this or next week. */
export function weekdayOfWeek(name: number, direction: number, wall: number, weekStart: number): Meaning {
  const first = startOfWeek(dayOf(wall), weekStart);
  const found = addDays(first, 7 * direction + ((name - weekStart + 7) % 7));
  return {
    value: isoDay(found),
    facts: { granularity: 'day', specific_day_of_week: NAMES[name] ?? '', relative_week: direction },
  };
}

/** So many units from today on (negative: ago). */
export function shiftedDay(unit: UnitName, count: number, wall: number): Meaning | null {
  const found = shift(dayOf(wall), unit, count);
  if (found === null || isoDay(found) === '') return null;
  return { value: isoDay(found), facts: { granularity: unit, ...relative(unit, count) } };
}

/** The last or next so many units, up to or from today. */
export function stretch(unit: UnitName, count: number, direction: number, wall: number): Meaning | null {
  const today = dayOf(wall);
  const other = shift(today, unit, count * direction);
  if (other === null || isoDay(other) === '' || direction === 0) return null;
  const [from, to] = direction < 0 ? [other, today] : [today, other];
  return {
    value: isoDay(from),
    until: isoDay(to),
    facts: { granularity: unit, ...relative(unit, count * direction) },
  };
}

function relative(unit: UnitName, count: number): Readonly<Record<string, number>> {
  return unit === 'fortnight' ? { relative_week: 2 * count } : { [`relative_${unit}`]: count };
}

function shift(day: Day, unit: UnitName, count: number): Day | null {
  const days = { day: 1, week: 7, weekend: 7, fortnight: 14 }[unit as string];
  if (days !== undefined) return addDays(day, Math.round(count * days));
  const months = { month: 1, quarter: 3, year: 12 }[unit as string];
  if (months === undefined) return null;
  // Half a month is half of 30 days.
  const whole = Math.trunc(count * months);
  return addDays(addMonths(day, whole), Math.round(30 * (count * months - whole)));
}

/** Last (−1), this or next week, weekend, fortnight, month, quarter or year. */
export function period(unit: UnitName, direction: number, wall: number, weekStart: number): Meaning | null {
  const today = dayOf(wall);
  const first = startOfWeek(today, weekStart);
  const said = { granularity: unit, ...relative(unit, direction) };
  const of = (from: Day, after: Day) => span(from, after, said);
  const months = { month: 1, quarter: 3, year: 12 }[unit as string];
  if (months !== undefined) {
    const month = monthOf(today) - 1;
    const start = addMonths(Date.UTC(yearOf(today), month - (month % months), 1), direction * months);
    return of(start, addMonths(start, months));
  }
  if (unit === 'week') return of(addDays(first, 7 * direction), addDays(first, 7 * direction + 7));
  if (unit === 'fortnight') return of(addDays(first, 14 * direction), addDays(first, 14 * direction + 14));
  if (unit === 'weekend') {
    // On a Sunday this weekend is the one that is ending.
    const saturday = addDays(today, weekdayOf(today) === 0 ? -1 : 6 - weekdayOf(today));
    return of(addDays(saturday, 7 * direction), addDays(saturday, 7 * direction + 2));
  }
  return unit === 'day' ? relativeDay(direction, wall) : null;
}

/** A month; without a year the current or next such, the one that has passed this year being the alternative. */
export function month(month: number, year: number | null, wall: number): Meaning {
  const now = yearOf(wall);
  const isPast = year === null && month < monthOf(wall);
  const said = { granularity: 'month', specific_month: month, ...(year !== null && { specific_year: year }) };
  const of = (year: number) => span(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1), said);
  if (!isPast) return of(year ?? now);
  const past = of(now);
  return { ...of(now + 1), alternative: past.value, ...(past.until && { alternativeUntil: past.until }) };
}

/** Last, this or next such month. */
export function monthInDirection(name: number, direction: number, wall: number): Meaning {
  const current = monthOf(wall);
  const year =
    yearOf(wall) + (direction > 0 && name <= current ? 1 : direction < 0 && name >= current ? -1 : 0);
  const { value, until = value } = month(name, year, wall);
  return { value, until, facts: { granularity: 'month', specific_month: name } };
}

export function year(year: number): Meaning {
  return span(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1), { granularity: 'year', specific_year: year });
}

export function quarter(quarter: number, year: number | null, wall: number): Meaning {
  const first = Date.UTC(year ?? yearOf(wall), 3 * (quarter - 1), 1);
  const said = {
    granularity: 'quarter',
    specific_quarter: quarter,
    ...(year !== null && { specific_year: year }),
  };
  return span(first, addMonths(first, 3), said);
}

function startOfWeek(day: Day, weekStart: number): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

function span(first: Day, after: Day, said: Readonly<Record<string, string | number>>): Meaning {
  return { value: isoDay(first), until: isoDay(addDays(after, -1)), facts: facts(said) };
}
