import { isoDay, makeDay } from './calendar.ts';
import { facts, type Meaning, type Rule } from './reading.ts';

/** A calendar date that was named; null if there is none. */
export function exactDate(year: number, month: number, day: number, isYearSaid = true): Meaning | null {
  const found = makeDay(year, month, day);
  if (found === null) return null;
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

/** `2020-05-13`, and `05/13/2020` in English or `13/05/2020`, `13.05.2020` elsewhere. */
export function numericDates(language: string): Rule[] {
  return [
    {
      pattern: /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/giu,
      read: ([, year, month, day]) => exactDate(Number(year), Number(month), Number(day)),
    },
    {
      pattern: /(?<![\d/.-])(?:on )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/giu,
      read: ([, first, , second, written]) => {
        const year = written?.length === 2 ? 2000 + Number(written) : Number(written);
        const isMonthFirst = language.startsWith('en') && Number(first) <= 12;
        return isMonthFirst
          ? exactDate(year, Number(first), Number(second))
          : exactDate(year, Number(second), Number(first));
      },
    },
  ];
}
