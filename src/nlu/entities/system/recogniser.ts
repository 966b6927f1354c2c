import type { Found } from '../found.ts';
import type { Moment } from './calendar.ts';
import { findCurrencies } from './currency.ts';
import { findDatesAndTimes, type Kind } from './dateTime.ts';
import { findNumbers } from './number.ts';
import { findPercentages } from './percentage.ts';

/** Finds the mentions of the system entities of a skill. `moment` is null when nobody knows it. */
export type Recogniser = (text: string, language: string, moment: Moment | null) => Found[];

const KINDS: readonly Kind[] = ['date', 'time'];

/** System entities are switched on by being declared. Null if none is. */
export function recogniserFor(entities: readonly string[]): Recogniser | null {
  const declared = new Set(entities);
  const kinds = KINDS.filter((kind) => declared.has(`sys-${kind}`));
  const isOn = (entity: string) => declared.has(entity);
  if (kinds.length === 0 && !['sys-number', 'sys-percentage', 'sys-currency'].some(isOn)) return null;
  return (text, language, moment) => {
    const moments = kinds.length > 0 ? findDatesAndTimes(kinds, text, language, moment) : [];
    const isInside = ({ location: [start, end] }: Found) =>
      moments.some(({ location }) => start < location[1] && location[0] < end);
    return [
      ...moments,
      ...(isOn('sys-currency') ? findCurrencies(text, language) : []),
      ...(isOn('sys-percentage') ? findPercentages(text, language) : []),
      // What is read as a date or time isn't a number as well.
      ...(isOn('sys-number') ? findNumbers(text, language).filter((found) => !isInside(found)) : []),
    ];
  };
}
