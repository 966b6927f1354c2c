import { numeralWordsIn } from './numeralWords.ts';

export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Any month's name or usual abbreviation, as a group of a pattern. */
export const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
export const WEEKDAY = String.raw`(sunday|monday|tuesday|wednesday|thursday|friday|saturday)`;
/** A count in digits or words, read by `countOf`. */
export const COUNT = String.raw`(\d{1,4}|an?|(?:a )?couple(?: of)?|[a-z]+(?:-[a-z]+)?)`;

/** 1–12. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3).toLowerCase())) + 1;
}

/** Null for a word that is no number. */
export function countOf(words: string): number | null {
  const said = words.toLowerCase();
  if (/^\d+$/u.test(said)) return Number(said);
  if (said === 'a' || said === 'an') return 1;
  if (said.includes('couple')) return 2;
  const [numeral] = numeralWordsIn(said);
  return numeral && numeral.end - numeral.start === said.length ? numeral.amount : null;
}

/** −1, 0 or 1 for last, this, next and their like. */
export function directionOf(word: string): number {
  const said = word.toLowerCase();
  if (said === 'last' || said === 'past' || said === 'previous') return -1;
  return said === 'next' ? 1 : 0;
}

/** A pattern that starts and ends at word boundaries. */
export function phrase(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu');
}
