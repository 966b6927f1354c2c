import { dayOf, isoDay, makeDay, yearOf } from './calendar.ts';
import { withMore, type CountReader } from './count.ts';
import {
  dateWithoutYear,
  dayOfMonth,
  exactDate,
  month,
  monthInDirection,
  period,
  quarter,
  relativeDay,
  shiftedDay,
  stretch,
  weekday,
  weekdayOfWeek,
  year,
} from './dayMeanings.ts';
import type { DateLexicon, Lexicon, NumeralLexicon, RangeLexicon, UnitName } from './lexicon.ts';
import { numericDates } from './numericDates.ts';
import type { Meaning, Rule } from './reading.ts';
import { anyOf, chooser, compileTemplate, phrasesIn, type Vocabulary } from './vocabulary.ts';

const UNITS = ['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year'] satisfies UnitName[];

/** How dates are said in a language. */
export function dateRules(lexicon: Lexicon, count: CountReader): Rule[] {
  const { dates } = lexicon;
  if (!dates) return numericDates(lexicon.isMonthFirst === true, '');
  const numeric = numericDates(lexicon.isMonthFirst === true, dates.on);
  return [
    ...numeric,
    ...namedDays(dates, lexicon.numerals),
    ...relativeDays(dates),
    ...weekdays(lexicon, dates),
    ...periods(lexicon, dates, count),
    ...monthsAndYears(lexicon, dates),
    ...festivals(lexicon, dates),
  ];
}

/** A template that an expression of words may precede. */
function rule(
  templates: readonly string[],
  before: Vocabulary,
  parts: Readonly<Record<string, string>>,
  read: Rule['read'],
): Rule[] {
  const lead = before === '' ? '' : '(?:{lead} )?';
  return templates.map((template) => ({
    pattern: compileTemplate(lead + template, { ...parts, lead: anyOf(before) }),
    read,
  }));
}

function namedDays(
  { named, months, weekdays, ordinal = '', ordinals, on, dayAlone = [], hasPlainDays }: DateLexicon,
  { words }: NumeralLexicon,
): Rule[] {
  const plain = Object.entries(words).filter(
    ([, value]) => hasPlainDays === true && Number.isInteger(value) && value >= 2 && value <= 31,
  );
  const plainOf = chooser(plain.map(([word]) => word));
  const monthOf = chooser(months);
  // The fourth one also means the last.
  const spelt = ordinals.slice(0, 3);
  const speltOf = chooser(spelt);
  const dayOf = (day = '') =>
    /^\d/u.test(day) ? Number.parseInt(day, 10) : (plain[plainOf(day)]?.[1] ?? speltOf(day) + 1);
  const parts = {
    day: String.raw`\d{1,2}${ordinal}|${anyOf(...spelt, ...plain.map(([word]) => word))}`,
    month: `${anyOf(...months)}\\.?`,
    monthnumber: String.raw`\d{1,2}`,
    year: String.raw`\d{4}`,
    weekday: anyOf(...weekdays),
  };
  // A day alone must look like one.
  const mustBeOrdinal = (template: string) =>
    template.replace('{day}', String.raw`(?<day>\d{1,2})${ordinal.replace(/\?$/u, '')}`);
  return [
    ...rule(named, on, parts, ({ day, month, monthnumber, year }, { wall }) => {
      const number = monthnumber ? Number(monthnumber) : monthOf(withoutPoint(month)) + 1;
      if (number < 1 || number > 12) return null;
      return year ? exactDate(Number(year), number, dayOf(day)) : dateWithoutYear(number, dayOf(day), wall);
    }),
    ...rule(dayAlone.map(mustBeOrdinal), on, parts, ({ day }, { wall }) => dayOfMonth(Number(day), wall)),
  ];
}

function withoutPoint(word = ''): string {
  return word.replace(/\.$/u, '');
}

function relativeDays({ days, now, on }: DateLexicon): Rule[] {
  return [
    ...days.flatMap((names, at) =>
      rule(['{name}'], on, { name: anyOf(names) }, (_, { wall }) => relativeDay(at - 2, wall)),
    ),
    ...rule(['{name}'], '', { name: anyOf(now) }, (_, { wall }) => ({
      value: isoDay(dayOf(wall)),
      facts: { granularity: 'instant', relative_day: 0 },
    })),
  ];
}

function weekdays({ weekStart, ranges }: Lexicon, { weekdays, shyWeekdays, on }: DateLexicon): Rule[] {
  const nameOf = chooser(weekdays);
  const shy = new Set(phrasesIn(shyWeekdays?.names ?? ''));
  const isLed = ledBy(ranges);
  const sure = new Set(phrasesIn(shyWeekdays?.after ?? ''));
  const all = compileTemplate('{name}', { name: anyOf(...weekdays) });
  /** `de segunda a sexta`: a word of a range stands before, and there is another weekday. */
  const isInRange = (lead: string | undefined, before: string, text: string) =>
    isLed.test(lead === undefined ? before : `${lead} `) && (text.match(all) ?? []).length > 1;
  return rule(['{name}'], on, { name: anyOf(...weekdays) }, ({ lead, name = '' }, { wall, before, text }) => {
    const isSure = !shy.has(name) || sure.has(lead ?? '') || isInRange(lead, before, text);
    return isSure ? weekday(nameOf(name), null, wall, weekStart) : null;
  });
}

/** Whether a word of a range stands right before: what follows is a date then, even if it is a common word. */
function ledBy({ from, to, since, until, between }: RangeLexicon): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${anyOf(from, to, since, until, between)}\s+$`, 'v');
}

function periods({ weekStart }: Lexicon, dates: DateLexicon, count: CountReader): Rule[] {
  const unitOf = chooser(UNITS.map((unit) => dates.units[unit] ?? ''));
  const directionOf = chooser([dates.last, dates.this, dates.next]);
  const weekdayOf = chooser(dates.weekdays);
  const monthOf = chooser(dates.months);
  const parts = {
    count: count.source,
    more: count.more,
    unit: anyOf(...UNITS.map((unit) => dates.units[unit] ?? '')),
    which: anyOf(dates.last, dates.this, dates.next),
    weekday: anyOf(...dates.weekdays),
    month: anyOf(...dates.months),
  };
  const shifted = (sign: number): Rule['read'] => {
    return ({ count: words = '', unit = '', more }, { wall }) => {
      const amount = count.read(words, more);
      const name = UNITS[unitOf(unit)];
      return amount === null || !name ? null : shiftedDay(name, sign * amount, wall);
    };
  };
  return [
    ...rule(dates.ago.map(withMore), '', parts, shifted(-1)),
    ...rule(dates.ahead.map(withMore), '', parts, shifted(1)),
    ...rule(
      dates.which,
      [dates.on, dates.within].filter((words) => words !== '').join('|'),
      parts,
      (groups, { wall }) => {
        const { which = '', unit = '', weekday: day, month: name, count: words } = groups;
        const direction = directionOf(which) - 1;
        const named = UNITS[unitOf(unit)];
        if (name !== undefined) return monthInDirection(monthOf(name) + 1, direction, wall);
        if (day !== undefined && named === undefined)
          return weekday(weekdayOf(day), direction, wall, weekStart);
        if (day !== undefined)
          return named === 'week' ? weekdayOfWeek(weekdayOf(day), direction, wall, weekStart) : null;
        if (named === undefined) return null;
        if (words === undefined) return period(named, direction, wall, weekStart);
        const amount = count.read(words);
        return amount === null ? null : stretch(named, amount, direction, wall);
      },
    ),
  ];
}

function monthsAndYears({ ranges }: Lexicon, dates: DateLexicon): Rule[] {
  const monthOf = chooser(dates.months);
  const ordinalOf = chooser(dates.ordinals);
  const unitOf = chooser([dates.units.quarter ?? '']);
  const shy = new Set(phrasesIn(dates.shyMonths ?? ''));
  const isLed = ledBy(ranges);
  const said = (year: string | undefined) => (year === undefined ? null : Number(year));
  const readMonth: Rule['read'] = ({ lead, month: name = '', year: digits }, { before, wall, isAlone }) => {
    const word = withoutPoint(name);
    const isSure =
      lead !== undefined || digits !== undefined || isAlone() || !shy.has(word) || isLed.test(before);
    // "30 February" is no day, and so nothing.
    return isSure && !/\d\p{L}{0,2}\.?\s+(?:of\s+|de\s+)?$/u.test(before)
      ? month(monthOf(word) + 1, said(digits), wall)
      : null;
  };
  const parts = {
    month: `${anyOf(...dates.months)}\\.?`,
    year: String.raw`(?:19|20)\d{2}`,
    quarter: '[qt][1-4]',
    ordinal: anyOf(...dates.ordinals),
    unit: anyOf(dates.units.quarter ?? ''),
  };
  return [
    ...rule(
      [String.raw`{month}(?:,? (?:of |de |del |do )?{year})?(?!\s+\d{1,2}(?!\d))`],
      dates.within,
      parts,
      readMonth,
    ),
    ...rule(
      ['(?:{word} )?{year}'],
      dates.within,
      { ...parts, word: anyOf(dates.units.year ?? '') },
      (groups, { before }) => {
        const isSure = groups['lead'] !== undefined || groups['word'] !== undefined || isLed.test(before);
        return isSure ? year(Number(groups['year'])) : null;
      },
    ),
    { pattern: /^\s*(?<year>(?:19|20)\d{2})(?=[\s.?!]*$)/gu, read: (groups) => year(Number(groups['year'])) },
    ...rule(
      dates.quarters,
      dates.within,
      parts,
      ({ quarter: code, ordinal, unit, year: digits }, { wall }) => {
        if (code !== undefined) return quarter(Number(code.slice(1)), said(digits), wall);
        return unitOf(unit ?? '') < 0 ? null : quarter(ordinalOf(ordinal ?? '') + 1, said(digits), wall);
      },
    ),
  ];
}

function festivals({ festivals }: Lexicon, { on, within, last, next, this: current }: DateLexicon): Rule[] {
  const directionOf = chooser([last, current, next]);
  const parts = { which: anyOf(last, current, next), year: String.raw`(?:19|20)\d{2}` };
  return festivals.flatMap(({ festival, names, dayIn }) =>
    rule(
      ['(?:{which} )?{name}(?:,? (?:of |de |del |do |in )?{year})?(?: {after})?'],
      [on, within].join('|'),
      { ...parts, name: anyOf(names), after: anyOf(last, next) },
      ({ year: digits, which, after }, { wall }): Meaning => {
        const today = dayOf(wall);
        const thisYear = yearOf(today);
        const direction = directionOf(which ?? after ?? '') - 1;
        const isPast = dayIn(thisYear) < today;
        const chosen =
          digits !== undefined
            ? Number(digits)
            : direction === -1
              ? thisYear - (isPast ? 0 : 1)
              : thisYear + (isPast ? 1 : 0);
        return { value: isoDay(dayIn(chosen)), facts: { granularity: 'day', festival } };
      },
    ),
  );
}

/** The date that a bare day makes beside a date that names the month: `March 15 to 22`. */
export function sameMonth(day: number, { value, facts: said }: Meaning): Meaning | null {
  const [year = 0, month = 0] = value.split('-').map(Number);
  if (makeDay(year, month, day) === null) return null;
  return exactDate(year, month, day, said['specific_year'] !== undefined);
}
