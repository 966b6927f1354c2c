import type { Reading } from './reading.ts';

/** Hours at which a part of the day may be meant by who says it beside a time: `tonight at 8`. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 12],
  afternoon: [12, 19],
  evening: [16, 24],
  night: [18, 30],
};

/** A part of the day beside a time within it is a part of that time, and says which half of the day is meant. */
export function mergePartsOfDay(times: readonly Reading[], folded: string, together: RegExp): Reading[] {
  const merged: Reading[] = [];
  for (const time of times) {
    const before = merged.at(-1);
    const isBeside = before !== undefined && together.test(folded.slice(before.end, time.start));
    const both = isBeside ? (merge(before, time) ?? merge(time, before)) : null;
    if (both) merged[merged.length - 1] = both;
    else merged.push(time);
  }
  return merged;
}

function merge(part: Reading, clock: Reading): Reading | null {
  const said = part.facts['part_of_day'];
  const [first, last] = (typeof said === 'string' && HOURS[said]) || [];
  const { alternative, ...rest } = clock;
  const isClock = clock.facts['specific_hour'] !== undefined;
  if (first === undefined || last === undefined || !isClock) return null;
  const value = [clock.value, alternative].find((value) => {
    const hour = Number(value?.slice(0, 2));
    return (hour >= first && hour < last) || hour + 24 < last;
  });
  if (value === undefined) return null;
  return {
    ...rest,
    value,
    facts: { ...clock.facts, specific_hour: Number(value.slice(0, 2)) },
    start: Math.min(part.start, clock.start),
    end: Math.max(part.end, clock.end),
  };
}
