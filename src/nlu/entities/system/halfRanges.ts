import { addDays, addMonths, isoDay } from './calendar.ts';
import { sameMonth } from './dateRules.ts';
import { firstDigit } from './digits.ts';
import type { RangeReader } from './ranges.ts';
import type { Meaning, Reading } from './reading.ts';
import { bareHour } from './timeRules.ts';

const HOUR = String.raw`(?<hour>\d{1,2})(?::(?<minute>[0-5]\d))?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?`;
const NOT_MORE = String.raw`(?![\p{L}\p{N}]|[.:,\/\-]\d|\s*[%$€£])`;

/** Adds the other ends of ranges that have only one in full. */
export interface HalfRangeReader {
  /** A bare hour: `from 9 to 11am`, `9am to 5`. */
  readonly times: (times: readonly Reading[], folded: string) => Reading[];
  /** A bare day: `March 15 to 22`, `del 15 al 22 de marzo`. Weekdays run on to the next week, months to the next year. */
  readonly dates: (dates: readonly Reading[], folded: string) => Reading[];
}

export function halfRangeReader(ranges: RangeReader): HalfRangeReader {
  const { lead, gap } = ranges;
  const hourBefore = new RegExp(`${lead}(?<!\\p{N}[.:,]?)${HOUR}(?<gap>${gap})$`, 'v');
  const hourAfter = new RegExp(`^${gap}${HOUR}${NOT_MORE}`, 'v');
  const dayBefore = new RegExp(`${lead}(?<!\\p{N}[.:,\\/\\-]?)${DAY}(?<gap>${gap})$`, 'v');
  const dayAfter = new RegExp(`^${gap}${DAY}${NOT_MORE}`, 'v');
  return {
    times: (times, folded) =>
      complete(times, folded, ranges, hourBefore, hourAfter, (time, { hour = '', minute }, isBefore) =>
        time.facts['specific_hour'] === undefined
          ? null
          : bareHour(hour, minute, Number(time.value.slice(0, 2)), isBefore),
      ),
    dates: (dates, folded) => {
      const completed = complete(dates, folded, ranges, dayBefore, dayAfter, (date, { day = '' }) =>
        date.facts['specific_day'] === undefined ? null : sameMonth(Number(day), date),
      );
      return completed.map((date, at) => {
        const first = completed[at - 1];
        const isBackwards = first !== undefined && first.value > date.value;
        if (!isBackwards || ranges.startOf(first, date, folded) === null) return date;
        if (isWeekday(first) && isWeekday(date)) return moved(date, (day) => addDays(day, 7));
        return isOpenMonth(first) && isOpenMonth(date) ? moved(date, (day) => addMonths(day, 12)) : date;
      });
    },
  };
}

function isWeekday({ facts }: Reading): boolean {
  return facts['specific_day_of_week'] !== undefined;
}

function isOpenMonth({ facts }: Reading): boolean {
  return facts['specific_month'] !== undefined && facts['specific_year'] === undefined;
}

function moved(date: Reading, move: (day: number) => number): Reading {
  const later = (day: string) => isoDay(move(Date.parse(day)));
  return { ...date, value: later(date.value), ...(date.until !== undefined && { until: later(date.until) }) };
}

function complete(
  readings: readonly Reading[],
  folded: string,
  ranges: RangeReader,
  before: RegExp,
  after: RegExp,
  read: (
    beside: Reading,
    groups: Readonly<Record<string, string | undefined>>,
    isBefore: boolean,
  ) => Meaning | null,
): Reading[] {
  const hasDigit = (start: number, end: number) => firstDigit(folded, start, end) < end;
  return readings.flatMap((reading, at) => {
    const from = readings[at - 1]?.end ?? 0;
    const to = readings[at + 1]?.start ?? folded.length;
    // The words of a range have none.
    const ahead = hasDigit(from, reading.start)
      ? before.exec(folded.slice(from, reading.start + ranges.toLength(reading, folded)))
      : null;
    const behind = hasDigit(reading.end, to) ? after.exec(folded.slice(reading.end, to)) : null;
    if (!ahead && !behind) return [reading];
    const made: Reading[] = [reading];
    const digitsAt = (match: RegExpExecArray, digits: string) => match.index + match[0].lastIndexOf(digits);
    if (ahead?.groups) {
      const meaning = read(reading, ahead.groups, true);
      const end = from + ahead.index + ahead[0].length - (ahead.groups['gap']?.length ?? 0);
      const start = from + ahead.index + ahead[0].search(/\d/u);
      if (meaning) made.unshift({ ...meaning, start, end, groups: {} });
    }
    if (behind?.groups) {
      const meaning = read(reading, behind.groups, false);
      const digits = behind.groups['hour'] ?? behind.groups['day'] ?? '';
      const whole = behind.groups['minute'] === undefined ? digits : `${digits}:${behind.groups['minute']}`;
      const start = reading.end + digitsAt(behind, whole);
      if (meaning) made.push({ ...meaning, start, end: reading.end + behind[0].length, groups: {} });
    }
    return made;
  });
}
