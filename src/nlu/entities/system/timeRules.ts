import { withMore, type CountReader } from './count.ts';
import type { Lexicon, PartOfDay, TimeLexicon, UnitName } from './lexicon.ts';
import type { Groups, Rule } from './reading.ts';
import { clock, partOfDay, shiftedTime, thisInstant, type Half } from './timeMeanings.ts';
import { anyOf, BEFORE, chooser, compileTemplate, phrasesIn } from './vocabulary.ts';

const UNITS = ['second', 'minute', 'hour'] satisfies UnitName[];
const PARTS = ['morning', 'afternoon', 'evening', 'night'] satisfies PartOfDay[];
/** What follows an hour that is none: `at 5%`, `at 5:30`, `at 5 dollars`. */
const NO_HOUR = String.raw`(?![\s]*[%$€£¥°]|[.,:\/\-]\d)`;

/** How times are said in a language. */
export function timeRules(lexicon: Lexicon, count: CountReader): Rule[] {
  const { times, dates } = lexicon;
  if (!times || !dates) return [];
  const parts = partsOf(times, count);
  const halfOf = halfReader(times);
  const lead = times.at === '' ? '' : '(?:{at} )?';
  const at = (template: string) => compileTemplate(lead + template, parts);
  const hourOf = (words = '') => count.read(words) ?? 99;
  const unitOf = chooser(UNITS.map((unit) => dates.units[unit] ?? ''));
  const units = {
    count: count.source,
    more: count.more,
    unit: anyOf(...UNITS.map((unit) => dates.units[unit] ?? '')),
  };
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  const onClock = ({ hour = '', minute, second, half }: Groups, shift = 0) =>
    clock(
      {
        hour: hourOf(hour),
        minute: number(minute),
        second: number(second),
        half: halfOf(half),
        isPadded: hour.startsWith('0'),
      },
      shift,
    );
  const shifted = (sign: number): Rule['read'] => {
    return ({ count: words = '', unit = '', more }, { wall }) => {
      const amount = count.read(words, more);
      const name = UNITS[unitOf(unit)];
      return amount === null || !name ? null : shiftedTime(name, sign * amount, wall);
    };
  };
  const minutes = (templates: readonly string[], sign: number): Rule[] =>
    templates.map((template) => ({
      pattern: compileTemplate(template, parts),
      read: (groups) => onClock(groups, sign * (count.read(groups['count'] ?? '') ?? NaN)),
    }));
  return [
    ...times.clock.map((template): Rule => ({ pattern: at(template), read: (groups) => onClock(groups) })),
    ...(times.hourAfter === ''
      ? []
      : [
          {
            pattern: new RegExp(
              `${BEFORE}(?:${anyOf(times.hourAfter)})\\s*(?<hour>${parts.hour})(?![\\p{L}\\p{N}_])${NO_HOUR}(?:\\s+(?<half>${parts.half}))?(?!\\s+(?:${parts.amounts})(?!\\p{L}))`,
              'gv',
            ),
            read: (groups: Groups) => onClock(groups),
          },
        ]),
    ...times.shifted.map(({ template, minutes }): Rule => ({
      pattern: at(template),
      read: (groups) => onClock(groups, minutes),
    })),
    ...minutes(times.past, 1),
    ...minutes(times.to, -1),
    {
      pattern: at(anyOf(times.noon)),
      read: () => clock({ hour: 12, minute: null, second: null, half: 'pm' }),
    },
    {
      pattern: at(anyOf(times.midnight)),
      read: () => clock({ hour: 12, minute: null, second: null, half: 'am' }),
    },
    { pattern: compileTemplate(anyOf(dates.now), {}), read: (_, { wall }) => thisInstant(wall) },
    ...dates.ago.map((template): Rule => ({
      pattern: compileTemplate(withMore(template), units),
      read: shifted(-1),
    })),
    ...dates.ahead.map((template): Rule => ({
      pattern: compileTemplate(withMore(template), units),
      read: shifted(1),
    })),
    ...PARTS.map((part): Rule => ({
      pattern: compileTemplate(anyOf(times.parts[part]), {}),
      read: () => partOfDay(part),
    })),
  ];

  function partsOf(times: TimeLexicon, count: CountReader) {
    const amounts = [
      ...lexicon.currencies.map(({ names }) => names),
      lexicon.percent,
      ...Object.values(dates?.units ?? {}),
    ];
    return {
      at: anyOf(times.at),
      hour: count.hour,
      minute: String.raw`[0-5]?\d`,
      second: String.raw`[0-5]\d`,
      half: anyOf(times.before, times.after),
      count: count.source,
      amounts: anyOf(...amounts),
    };
  }
}

function halfReader({ before, after, parts }: TimeLexicon): (words: string | undefined) => Half {
  const halfOf = chooser([before, after]);
  const isNight = new Set(phrasesIn(parts.night));
  return (words) => {
    if (words === undefined) return null;
    if (isNight.has(words)) return 'night';
    return halfOf(words) === 0 ? 'am' : 'pm';
  };
}

/** The other end of a range whose hour stands bare beside a time: `9 to 11am`, `9am to 5`. */
export function bareHour(digits: string, minutes: string | undefined, beside: number, isBefore: boolean) {
  const hour = Number(digits);
  if (hour > 24) return null;
  const minute = minutes === undefined ? null : Number(minutes);
  const besideHalf: Half = beside >= 12 ? 'pm' : 'am';
  const same = clock({ hour, minute, second: null, half: hour > 12 ? null : besideHalf });
  if (!same) return null;
  const sameHour = Number(same.value.slice(0, 2));
  const isInOrder = isBefore ? sameHour <= beside : sameHour >= beside;
  if (isInOrder || hour > 12) return same;
  return clock({ hour, minute, second: null, half: besideHalf === 'pm' ? 'am' : 'pm' });
}
