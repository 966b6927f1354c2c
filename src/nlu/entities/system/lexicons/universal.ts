import type { Lexicon } from '../lexicon.ts';
import { DIGITS_ONLY, NO_RANGES, PLAIN_DATES } from './bare.ts';

/** For a language that nobody told us about: digits and signs. */
export const UNIVERSAL: Lexicon = {
  language: 'xx',
  numerals: DIGITS_ONLY,
  percent: '',
  currencies: [
    { unit: 'USD', names: '$|usd' },
    { unit: 'CAD', names: 'c$|ca$|can$|cad' },
    { unit: 'AUD', names: 'a$|au$|aud' },
    { unit: 'CHF', names: 'chf' },
    { unit: 'GBP', names: '£|gbp|quid' },
    { unit: 'INR', names: '₹|inr|rs|rs.' },
    { unit: 'EUR', names: '€|eur' },
    { unit: 'JPY', names: '¥|jpy' },
    { unit: 'MXN', names: 'mxn' },
    { unit: 'RUB', names: '₽|rub' },
  ],
  weekStart: 1,
  ranges: NO_RANGES,
  dates: PLAIN_DATES,
  times: null,
  festivals: [],
};
