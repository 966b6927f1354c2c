import { needsOf } from './system/needs.ts';

/** Groups and escapes that needn't mean the same to RE2 and to the engine's own expressions. */
const STRANGE = /\(\?(?!:)|\[\[?:|\\[^dswbD\W]/u;
/** What has no bound, and what means less to the engine: line ends and spaces that RE2 has in `.` and `[^\s]`. */
const UNBOUNDED = /[*+.]|\[\^|\{\d+,\}|\{\d{2,}|\)[{?]/u;
const CHOICE = /[?|]|\{\d+,/gu;
/** The engine tries all combinations of choices at each place. */
const MOST_CHOICES = 4;

/**
 * A quick look at whether a text may have a pattern in it: what it refuses has no match, what it lets through has to be looked
 * for. RE2 takes longer than all other entities together, and most texts don't even have a digit.
 */
export function patternFilter(source: string): (text: string) => boolean {
  if (STRANGE.test(source)) return () => true;
  const isSimple = !UNBOUNDED.test(source) && (source.match(CHOICE) ?? []).length <= MOST_CHOICES;
  return (isSimple ? quickTest(source) : null) ?? needsTest(source);
}

/** Null for what the engine doesn't take. */
function quickTest(source: string): ((text: string) => boolean) | null {
  try {
    const expression = new RegExp(source, 'u');
    return (text) => expression.test(text);
  } catch {
    return null;
  }
}

function needsTest(source: string): (text: string) => boolean {
  const needs = needsOf(source).map((need) => [...need]);
  return (text) => needs.every((need) => need.some((sign) => text.includes(sign)));
}
