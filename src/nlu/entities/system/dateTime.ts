import type { JsonObject } from '#lib/json.ts';
import type { Found } from '../found.ts';
import { wallClock, type Moment } from './calendar.ts';
import { ENGLISH_DATES } from './englishDates.ts';
import { ENGLISH_TIMES } from './englishTimes.ts';
import { numericDates } from './numericDates.ts';
import { readAll, type Reading } from './reading.ts';

export type Kind = 'date' | 'time';

const MODIFIER = /\b(since|until|till|before|after)\s+$/iu;
const FROM = /\b(?:from|between)\s+$/iu;
const TO = /^\s*(?:to|and|until|till|[-–])\s*(?:at\s+)?$/iu;
/** What may stand between a date and a time that belong together. */
const TOGETHER = /^(?:,?\s*|\s+at\s+)$/u;

/**
 * Mentions of dates and times: what the words say, ranges as two mentions with a link and roles, a date and a time
 * beside each other with a link. Words are understood in English, dates in digits everywhere.
 */
export function findDatesAndTimes(
  kinds: readonly Kind[],
  text: string,
  language: string,
  moment: Moment | null,
): Found[] {
  if (moment === null) return [];
  const wall = wallClock(moment);
  const isEnglish = language.startsWith('en');
  const dates = readAll([...numericDates(language), ...(isEnglish ? ENGLISH_DATES : [])], text, wall);
  const times = readAll(isEnglish ? ENGLISH_TIMES : [], text, wall);
  const zone = { timezone: moment.timeZone };
  const link = linkOf(kinds, text);
  return [
    ...(kinds.includes('date')
      ? mentionsOf('date', dates, text, (date) => ({
          calendar_type: 'GREGORIAN',
          ...zone,
          ...link(date, times),
        }))
      : []),
    ...(kinds.includes('time')
      ? mentionsOf('time', times, text, (time) => ({ ...zone, ...link(time, dates) }))
      : []),
  ];
}

function linkOf(kinds: readonly Kind[], text: string) {
  return (reading: Reading, others: readonly Reading[]): JsonObject => {
    if (!kinds.includes('date') || !kinds.includes('time')) return {};
    for (const other of others) {
      const [first, second] = reading.start <= other.start ? [reading, other] : [other, reading];
      const isSame = first.start === second.start && first.end === second.end;
      const isBeside = first.end <= second.start && TOGETHER.test(text.slice(first.end, second.start));
      if (isSame || isBeside) {
        return { datetime_link: `datetime_link_${first.start}_${second.end}` };
      }
    }
    return {};
  };
}

function mentionsOf(
  kind: Kind,
  readings: readonly Reading[],
  text: string,
  more: (reading: Reading) => JsonObject,
): Found[] {
  return readings.flatMap((reading, at) => {
    const make = (
      value: string,
      role: 'from' | 'to' | null,
      said: JsonObject,
      start = reading.start,
    ): Found => ({
      entity: `sys-${kind}`,
      location: [start, reading.end],
      value,
      confidence: 1,
      interpretation: { ...reading.facts, ...more(reading), ...said },
      ...(role && { role: { type: `${kind}_${role}` } }),
      ...(reading.alternatives && {
        alternatives: reading.alternatives.map((other) => ({ value: other, confidence: 1 })),
      }),
    });
    const opens = rangeStart(reading, readings[at + 1], text);
    const closes = rangeStart(readings[at - 1], reading, text);
    if (opens !== null) {
      const to = readings[at + 1]?.end ?? reading.end;
      return [make(reading.value, 'from', { range_link: `${kind}_range_${opens}_${to}` })];
    }
    if (closes !== null) {
      return [
        make(reading.until ?? reading.value, 'to', { range_link: `${kind}_range_${closes}_${reading.end}` }),
      ];
    }
    const modifier = MODIFIER.exec(text.slice(0, reading.start));
    const word = modifier?.[1]?.toLowerCase();
    if (modifier && word !== undefined) {
      const role = word === 'since' || word === 'after' ? 'from' : 'to';
      return [make(reading.value, role, { range_modifier: word }, modifier.index)];
    }
    if (reading.until === undefined) return [make(reading.value, null, {})];
    const range = { range_link: `${kind}_range_${reading.start}_${reading.end}` };
    return [make(reading.value, 'from', range), make(reading.until, 'to', range)];
  });
}

/** Where the range of two neighbours begins, if `from` or `between` stands before and `to` or the like between. */
function rangeStart(first: Reading | undefined, second: Reading | undefined, text: string): number | null {
  if (!first || !second) return null;
  const lead = FROM.exec(text.slice(0, first.start));
  return lead && TO.test(text.slice(first.end, second.start)) ? lead.index : null;
}
