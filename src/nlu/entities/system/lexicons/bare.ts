import type { DateLexicon, NumeralLexicon, RangeLexicon } from '../lexicon.ts';

/** For languages of which only digits, signs and plain dates are read. */
export const DIGITS_ONLY: NumeralLexicon = {
  decimal: '.',
  words: {},
  hundreds: '',
  scales: {},
  and: '',
  articles: {},
  minus: '',
  point: '',
};

export const NO_RANGES: RangeLexicon = { from: '', between: '', to: '', and: '', since: '', until: '' };

export const PLAIN_DATES: DateLexicon = {
  on: '',
  within: '',
  months: [],
  weekdays: [],
  named: [],
  days: ['', '', '', '', ''],
  now: '',
  last: '',
  this: '',
  next: '',
  which: [],
  units: {},
  ago: [],
  ahead: [],
  one: '',
  ordinals: ['', '', '', ''],
  quarters: [],
};
