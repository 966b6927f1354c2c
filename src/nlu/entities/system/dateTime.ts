import type { JsonObject } from '#lib/json.ts';
import type { Found } from '../found.ts';
import { wallClock, type Moment } from './calendar.ts';
import { countReader } from './count.ts';
import { dateRules } from './dateRules.ts';
import type { Lexicon } from './lexicon.ts';
import { halfRangeReader } from './halfRanges.ts';
import type { RangeReader } from './ranges.ts';
import { overlaps, rulesReader, type Reading } from './reading.ts';
import type { Seen, Signs } from './signs.ts';
import { timeRules } from './timeRules.ts';
import { mergePartsOfDay } from './partsOfDay.ts';
import { withTimeZones } from './timeZone.ts';
import { anyOf } from './vocabulary.ts';

export type Kind = 'date' | 'time';

/** Finds dates and times of some kinds in a text (and its folded form, of which it is known what it has). */
export type DateTimeReader = (
  kinds: readonly Kind[],
  text: string,
  folded: string,
  seen: Seen,
  moment: Moment,
) => Found[];

/**
 * Mentions of dates and times: what the words say, ranges as two mentions with a link and roles, a date and a time
 * beside each other with a link.
 */
export function dateTimeReader(lexicon: Lexicon, ranges: RangeReader, signs: Signs): DateTimeReader {
  const count = countReader(lexicon);
  const readDates = rulesReader(dateRules(lexicon, count), signs);
  const readTimes = rulesReader(timeRules(lexicon, count), signs);
  const completed = halfRangeReader(ranges);
  const at = lexicon.times?.at ?? '';
  const together = new RegExp(`^(?:\\s*,?\\s*|\\s+${anyOf(at === '' ? 'at' : at)}\\s+)$`, 'v');
  return (kinds, text, folded, seen, moment) => {
    const wall = wallClock(moment);
    const clocks = readTimes(folded, seen, wall);
    const days = readDates(folded, seen, wall);
    if (clocks.length === 0 && days.length === 0) return [];
    const allTimes = completed.times(mergePartsOfDay(withTimeZones(clocks, text), folded, together), folded);
    const allDates = completed.dates(days, folded);
    // What is a part of a longer time isn't a date, and the other way round: "esta mañana", "May 5".
    const isFree = (reading: Reading, others: readonly Reading[]) =>
      !others.some(
        (other) => overlaps(reading, other) && other.end - other.start > reading.end - reading.start,
      );
    const times = allTimes.filter((time) => isFree(time, allDates));
    const dates = [...allDates.filter((date) => isFree(date, allTimes)), ...daysOf(times)].sort(
      (a, b) => a.start - b.start,
    );
    const isLinked = kinds.length > 1;
    const said = { calendar_type: 'GREGORIAN', timezone: moment.timeZone };
    const mentions = (kind: Kind, readings: readonly Reading[], others: readonly Reading[]) =>
      kinds.includes(kind)
        ? mentionsOf(kind, readings, text, folded, ranges, (reading) => ({
            ...said,
            ...reading.facts,
            ...(isLinked && linkOf(reading, others, folded, together)),
          }))
        : [];
    return [...mentions('date', dates, times), ...mentions('time', times, dates)];
  };
}

/** A while from now says a day as well as a time. */
function daysOf(times: readonly Reading[]): Reading[] {
  return times.flatMap(({ day, facts, start, end, groups }) =>
    day === undefined ? [] : [{ value: day, facts, start, end, groups }],
  );
}

function linkOf(reading: Reading, others: readonly Reading[], folded: string, together: RegExp): JsonObject {
  for (const other of others) {
    const [first, second] = reading.start <= other.start ? [reading, other] : [other, reading];
    const isSame = first.start === second.start && first.end === second.end;
    const isBeside = first.end <= second.start && together.test(folded.slice(first.end, second.start));
    if (isSame || isBeside) return { datetime_link: `datetime_link_${first.start}_${second.end}` };
  }
  return {};
}

function mentionsOf(
  kind: Kind,
  readings: readonly Reading[],
  text: string,
  folded: string,
  ranges: RangeReader,
  saidOf: (reading: Reading) => JsonObject,
): Found[] {
  const found: Found[] = [];
  let opened: number | null = null;
  readings.forEach((reading, at) => {
    const next = readings[at + 1];
    const said = saidOf(reading);
    const make = (isEnd: boolean, role: 'from' | 'to' | null, more: JsonObject): Found => {
      const value = isEnd ? (reading.until ?? reading.value) : reading.value;
      const alternative = isEnd ? (reading.alternativeUntil ?? reading.alternative) : reading.alternative;
      return {
        entity: `sys-${kind}`,
        location: [reading.start, reading.end],
        value,
        confidence: 1,
        interpretation: { ...said, ...more },
        ...(role && { role: { type: `${kind}_${role}` } }),
        ...(alternative !== undefined && { alternatives: [{ value: alternative, confidence: 1 }] }),
      };
    };
    if (opened !== null) {
      found.push(make(true, 'to', { range_link: `${kind}_range_${opened}_${reading.end}` }));
      opened = null;
      return;
    }
    opened = ranges.startOf(reading, next, folded);
    if (opened !== null) {
      found.push(make(false, 'from', { range_link: `${kind}_range_${opened}_${next?.end ?? reading.end}` }));
      return;
    }
    const modifier = ranges.modifierOf(reading, folded);
    if (modifier)
      found.push(
        make(modifier.role === 'to', modifier.role, {
          range_modifier: text.slice(modifier.start, modifier.end).toLowerCase(),
        }),
      );
    else if (reading.until === undefined) found.push(make(false, null, {}));
    else {
      const link = { range_link: `${kind}_range_${reading.start}_${reading.end}` };
      found.push(make(false, 'from', link), make(true, 'to', link));
    }
  });
  return found;
}
