import type { Found } from '../found.ts';
import { findCurrencies } from './currency.ts';
import { findNumbers } from './number.ts';
import { findPercentages } from './percentage.ts';

/** When and where a message is sent. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** Finds the mentions of one system entity. `moment` is null when nobody knows it. */
export type Recogniser = (text: string, language: string, moment: Moment | null) => Found[];

const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
  'sys-number': findNumbers,
  'sys-percentage': findPercentages,
  'sys-currency': findCurrencies,
};

/** System entities are switched on by being declared. */
export function recognisersFor(entities: readonly string[]): Recogniser[] {
  return entities.flatMap((entity) => RECOGNISERS[entity] ?? []);
}
