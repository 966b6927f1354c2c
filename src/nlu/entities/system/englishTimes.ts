import { isoTime } from './calendar.ts';
import { COUNT, countOf, phrase } from './englishWords.ts';
import { facts, type Meaning, type Rule } from './reading.ts';

const HALF_DAY = String.raw`([ap])\.?m\.?`;
const UNITS: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000 };
/** As in the United States: first and last second. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  morning: ['06:00:00', '12:00:00'],
  afternoon: ['12:00:00', '18:00:00'],
  evening: ['18:00:00', '22:00:00'],
  night: ['22:00:00', '23:59:59'],
};

/** The time on a clock; `half` is a, p or empty. Hours that may be before or after noon have an alternative. */
function clock(hour: string, minute: string, second: string, half: string): Meaning | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (m > 59 || s > 59 || h > (half === '' ? 23 : 12) || (half !== '' && h === 0)) return null;
  const base = half === '' ? h : (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const isOpen = half === '' && h >= 1 && h <= 12 && !hour.startsWith('0');
  const at = (value: number) => [value, m, s].map((part) => String(part).padStart(2, '0')).join(':');
  return {
    value: at(base),
    facts: facts({
      granularity: second !== '' ? 'second' : minute !== '' ? 'minute' : 'hour',
      specific_hour: base,
      specific_minute: minute === '' ? undefined : m,
      specific_second: second === '' ? undefined : s,
    }),
    ...(isOpen && { alternatives: [at((base + 12) % 24)] }),
  };
}

function shifted(wall: number, count: string, unit: string, sign: number): Meaning | null {
  const named = unit.toLowerCase();
  const amount = /^half an?$/iu.test(count) ? 0.5 : countOf(count);
  if (amount === null) return null;
  return {
    value: isoTime(wall + sign * amount * (UNITS[named] ?? 0)),
    facts: { granularity: named, [`relative_${named}`]: sign * amount },
  };
}

const AMOUNT = `(half an?|${COUNT.slice(1, -1)})`;
const UNIT = '(second|minute|hour)s?';

export const ENGLISH_TIMES: readonly Rule[] = [
  {
    pattern: phrase(String.raw`(?:at |@ ?)?(\d{1,2})(?::(\d{2})(?::(\d{2}))?)? ?${HALF_DAY}`),
    read: ([, hour = '', minute = '', second = '', half = '']) => clock(hour, minute, second, half),
  },
  {
    pattern: phrase(String.raw`(?:at |@ ?)?(\d{1,2}):(\d{2})(?::(\d{2}))?`),
    read: ([, hour = '', minute = '', second = '']) => clock(hour, minute, second, ''),
  },
  {
    pattern: phrase(
      String.raw`at (\d{1,2})(?: o['’]?clock)?(?!\s*(?:[%$€£]|percent|per cent|dollar|euro|pound|degree)|[.,:/-]\d)|(\d{1,2}) o['’]?clock`,
    ),
    read: ([, hour = '', other = '']) => clock(hour || other, '', '', ''),
  },
  {
    pattern: phrase(String.raw`(?:at )?(half past|quarter past|quarter to) (\d{1,2})`),
    read: ([, which = '', hour = '']) => {
      const named = which.toLowerCase();
      if (named !== 'quarter to') return clock(hour, named === 'half past' ? '30' : '15', '', '');
      return clock(String(Number(hour) === 1 ? 12 : Number(hour) - 1), '45', '', '');
    },
  },
  { pattern: phrase('(?:at )?(?:noon|midday)'), read: () => clock('12', '', '', 'p') },
  { pattern: phrase('(?:at )?midnight'), read: () => clock('12', '', '', 'a') },
  {
    pattern: phrase('(?:right )?now'),
    read: (_, wall) => ({ value: isoTime(wall), facts: { granularity: 'instant', relative_second: 0 } }),
  },
  {
    pattern: phrase(`in ${AMOUNT} ${UNIT}|${AMOUNT} ${UNIT} from now`),
    read: ([, count = '', unit = '', other = '', otherUnit = ''], wall) =>
      shifted(wall, count || other, unit || otherUnit, 1),
  },
  {
    pattern: phrase(`${AMOUNT} ${UNIT} ago`),
    read: ([, count = '', unit = ''], wall) => shifted(wall, count, unit, -1),
  },
  {
    pattern: phrase('(?:(?:this|in the|at) )?(morning|afternoon|evening|night)|tonight'),
    read: ([, said = '']) => {
      const part = said.toLowerCase() || 'night';
      const [value = '', until = ''] = PARTS[part] ?? [];
      return { value, until, facts: { granularity: 'hour', part_of_day: part } };
    },
  },
];
