import { dateWithoutYear, exactDate } from './dayMeanings.ts';
import type { Rule } from './reading.ts';
import { anyOf, type Vocabulary } from './vocabulary.ts';

/** `2020-05-13`, and `05/13/2020` where the month comes first (unless it can't be one), elsewhere `13.05.2020`. */
export function numericDates(isMonthFirst: boolean, on: Vocabulary): Rule[] {
  const lead = on === '' ? '' : String.raw`(?:(?<!\p{L})${anyOf(on)}\s+)?`;
  return [
    {
      pattern: new RegExp(
        String.raw`${lead}(?<![\d\-])(?<year>\d{4})(?<mark>[\-\/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d\-])`,
        'gv',
      ),
      read: ({ year, month, day }) => exactDate(Number(year), Number(month), Number(day)),
    },
    {
      pattern: new RegExp(
        String.raw`${lead}(?<![\d\/.\-])(?<first>\d{1,2})(?<mark>[\/.\-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d\/\-])`,
        'gv',
      ),
      read: ({ first, second, year: written = '' }) => {
        const year = written.length === 2 ? 2000 + Number(written) : Number(written);
        return isMonthFirst && Number(first) <= 12
          ? exactDate(year, Number(first), Number(second))
          : exactDate(year, Number(second), Number(first));
      },
    },
    {
      // Without a year it could be a fraction, unless one can't be a month or something says that it is a date.
      pattern: new RegExp(
        String.raw`(?:(?<!\p{L})(?<lead>${anyOf(on)})\s+)?(?<![\d\/.\-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d\/]|[.,\-]\d)`,
        'gv',
      ),
      read: ({ lead, first, second }, { wall }) => {
        const isMonth = [first, second].filter((part) => Number(part) <= 12).length === 1;
        if (lead === undefined && !isMonth) return null;
        const [month, day] = isMonthFirst && Number(first) <= 12 ? [first, second] : [second, first];
        return dateWithoutYear(Number(month), Number(day), wall);
      },
    },
  ];
}
