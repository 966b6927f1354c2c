import type { Found } from '../found.ts';
import type { Moment } from './calendar.ts';
import { currencyReader } from './currency.ts';
import { dateTimeReader, type Kind } from './dateTime.ts';
import { foldInPlace } from './fold.ts';
import { lexiconFor } from './lexiconFor.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionsOf } from './mention.ts';
import { numeralsReader } from './numeralsIn.ts';
import { percentageReader } from './percentage.ts';
import { rangeReader } from './ranges.ts';
import { Signs } from './signs.ts';

/** Finds the mentions of the system entities of a skill. Dates and times need to know when it is. */
export type Recogniser = (text: string, moment: Moment | null) => Found[];

const KINDS: readonly Kind[] = ['date', 'time'];
const NUMERIC = ['sys-number', 'sys-percentage', 'sys-currency'];

/** Compiled once per language, when the first skill needs it. */
const readers = new Map<Lexicon, ReturnType<typeof readersFor>>();

/** System entities are switched on by being declared. Null if none is. */
export function recogniserFor(entities: readonly string[], language: string): Recogniser | null {
  const declared = new Set(entities);
  const kinds = KINDS.filter((kind) => declared.has(`sys-${kind}`));
  const isNumeric = NUMERIC.some((entity) => declared.has(entity));
  if (kinds.length === 0 && !isNumeric) return null;
  const lexicon = lexiconFor(language);
  const { signs, moments, numerals, currencies, percentages, ranges } =
    readers.get(lexicon) ?? readersFor(lexicon);
  return (text, moment) => {
    const folded = foldInPlace(text);
    const seen = signs.seenIn(folded);
    const dated = kinds.length > 0 && moment ? moments(kinds, text, folded, seen, moment) : [];
    const amounts = isNumeric ? numerals(folded, seen) : [];
    if (amounts.length === 0) return dated;
    const isDated = ({ location: [start, end] }: Found) =>
      dated.some(({ location }) => start < location[1] && location[0] < end);
    const of = (entity: string, read: () => Parameters<typeof mentionsOf>[1]) =>
      declared.has(entity) ? mentionsOf(entity, read(), folded, ranges) : [];
    return [
      ...dated,
      ...of('sys-currency', () => currencies(folded, amounts, seen)),
      ...of('sys-percentage', () => percentages(folded, amounts, seen)),
      // What is read as a date or time isn't a number as well.
      ...of('sys-number', () => amounts).filter((found) => !isDated(found)),
    ];
  };
}

function readersFor(lexicon: Lexicon) {
  const ranges = rangeReader(lexicon);
  const signs = new Signs();
  const made = {
    signs,
    moments: dateTimeReader(lexicon, ranges, signs),
    numerals: numeralsReader(lexicon, signs),
    currencies: currencyReader(lexicon, ranges, signs),
    percentages: percentageReader(lexicon, ranges, signs),
    ranges,
  };
  readers.set(lexicon, made);
  return made;
}
