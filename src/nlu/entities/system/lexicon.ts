import type { Festival } from './festivals/festival.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that has to be known of a language to read numbers, amounts, dates and times in it. */
export interface Lexicon {
  /** `en`, `pt`, `xx`… */
  readonly language: string;
  readonly numerals: NumeralLexicon;
  readonly percent: Vocabulary;
  readonly currencies: readonly Currency[];
  /** Weeks begin on Sunday (0) or Monday (1). */
  readonly weekStart: 0 | 1;
  /** In digits: whether the month comes before the day. */
  readonly isMonthFirst?: boolean;
  readonly ranges: RangeLexicon;
  readonly dates: DateLexicon | null;
  readonly times: TimeLexicon | null;
  readonly festivals: readonly Festival[];
}

export interface NumeralLexicon {
  /** The mark before the fraction; the other of the two groups digits. */
  readonly decimal: '.' | ',';
  /** Digits are also grouped by spaces: `10 000`. */
  readonly isSpaced?: boolean;
  /** Word → value below 1,000. */
  readonly words: Readonly<Record<string, number>>;
  /** What multiplies by 100. */
  readonly hundreds: Vocabulary;
  /** What multiplies by 1,000 and more. */
  readonly scales: Readonly<Record<string, number>>;
  /** May stand between two words of one number. */
  readonly and: Vocabulary;
  /** Whether that also stands between a ten and a unit. */
  readonly isAndInTens?: boolean;
  /** `soixante-dix`, `quatre-vingts`: tens by the score. */
  readonly isVigesimal?: boolean;
  /** Words that are written together: `zweiundzwanzig`; `unit and ten` there when `isUnitFirst`. */
  readonly isCompound?: boolean;
  readonly isUnitFirst?: boolean;
  /** Number words that are numbers only inside a compound or as all that is said. */
  readonly articles: Readonly<Record<string, number>>;
  /** Smaller scales multiply greater ones: `dos mil millones`. */
  readonly isLongScale?: boolean;
  readonly minus: Vocabulary;
  /** Between whole and fraction in words. */
  readonly point: Vocabulary;
  /** Adds a half to the number before it, or to what is counted: `two and a half`. */
  readonly half?: Vocabulary;
}

export interface Currency {
  /** ISO 4217. */
  readonly unit: string;
  /** How many of what is named make one of the unit: 100 for cents. */
  readonly per?: number;
  readonly names: Vocabulary;
}

export interface RangeLexicon {
  readonly from: Vocabulary;
  readonly between: Vocabulary;
  readonly to: Vocabulary;
  readonly and: Vocabulary;
  /** Half-open ranges, said before a date or time: their beginning is known… */
  readonly since: Vocabulary;
  /** …or their end. */
  readonly until: Vocabulary;
}

export type UnitName =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year';

export interface DateLexicon {
  /** Belongs to a date that follows: `on`. */
  readonly on: Vocabulary;
  /** Belongs to a month, quarter or year that follows: `in`. */
  readonly within: Vocabulary;
  /** From January. */
  readonly months: readonly Vocabulary[];
  /** Months that are common words too: they need a word of `within` or a day beside them. */
  readonly shyMonths?: Vocabulary;
  /** From Sunday. */
  readonly weekdays: readonly Vocabulary[];
  /** Weekdays that are common words too, and the words of `on` that make them weekdays. */
  readonly shyWeekdays?: { readonly names: Vocabulary; readonly after: Vocabulary };
  /** A day of this or the next month, with `{day}`. */
  readonly dayAlone?: readonly string[];
  /** With `{day}`, `{month}`, `{year}`, `{weekday}`. */
  readonly named: readonly string[];
  /** What may follow the digits of a day, as an expression. */
  readonly ordinal?: string;
  /** Days of the month are said as plain numbers: `cinco de mayo`. */
  readonly hasPlainDays?: boolean;
  /** Days from today: −2 to 2. */
  readonly days: readonly [Vocabulary, Vocabulary, Vocabulary, Vocabulary, Vocabulary];
  readonly now: Vocabulary;
  readonly last: Vocabulary;
  readonly this: Vocabulary;
  readonly next: Vocabulary;
  /** With `{which}` and `{unit}`, `{weekday}` or both, `{month}`, or `{count}` and `{unit}`. */
  readonly which: readonly string[];
  readonly units: Readonly<Partial<Record<UnitName, Vocabulary>>>;
  /** With `{count}` and `{unit}`; also for times. */
  readonly ago: readonly string[];
  readonly ahead: readonly string[];
  /** What means one before a unit: `a week`. */
  readonly one: Vocabulary;
  /** First to fourth. */
  readonly ordinals: readonly [Vocabulary, Vocabulary, Vocabulary, Vocabulary];
  /** With `{quarter}`, `{ordinal}` and `{year}`. */
  readonly quarters: readonly string[];
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

export interface TimeLexicon {
  /** Belongs to a time that follows: `at`. */
  readonly at: Vocabulary;
  /** Makes a bare number after it an hour; a part of `at`. */
  readonly hourAfter: Vocabulary;
  /** With `{hour}`, `{minute}`, `{second}`, `{half}`. */
  readonly clock: readonly string[];
  /** Marks the hours before and after noon. */
  readonly before: Vocabulary;
  readonly after: Vocabulary;
  /** With `{hour}`; each adds so many minutes. */
  readonly shifted: readonly { readonly template: string; readonly minutes: number }[];
  /** With `{hour}` and `{count}` minutes after or before it, and `{at}` where that makes it a time. */
  readonly past: readonly string[];
  readonly to: readonly string[];
  readonly noon: Vocabulary;
  readonly midnight: Vocabulary;
  /** What may stand for the part: `morning`, `this morning`, `in the morning`. */
  readonly parts: Readonly<Record<PartOfDay, Vocabulary>>;
  readonly halfAn: Vocabulary;
}
