import { bestSpelling } from './bestSpelling.ts';
import type { WordList } from './wordList.ts';

/** Words of letters, also with hyphens between them; what has other marks in it, such as an address, is left alone. */
const WORDS = /(?<![^\s("“])[a-z]+(?:['’-][a-z]+)*(?=[.,;:!?)"”]*(?:\s|$))/gu;
const QUOTED = /"[^"]*"|“[^”]*”|(?<!\p{L})'[^']*'(?!\p{L})/gu;

export interface SpellingOptions {
  readonly list: WordList;
  /** The skill's own words, in small letters, with how often they are used. */
  readonly own: ReadonlyMap<string, number>;
  /** What must stay as it is, by place `[start, end)`: mentions of entities. */
  readonly isProtected?: (start: number, end: number) => boolean;
}

/**
 * An English text with its misspelt words put right; null when there are none. Words with a capital, in quotation
 * marks or with other marks in them are left alone, and so is whatever the skill itself is written with.
 */
export function correctSpelling(
  text: string,
  { list, own, isProtected = () => false }: SpellingOptions,
): string | null {
  const quoted = Array.from(
    text.matchAll(QUOTED),
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  );
  const isQuoted = (at: number) => quoted.some(([start, end]) => at >= start && at < end);
  const corrected = text.replace(WORDS, (written: string, index: number) => {
    const isLeft = isQuoted(index) || isProtected(index, index + written.length);
    return isLeft ? written : (correctWord(written, list, own) ?? written);
  });
  return corrected === text ? null : corrected;
}

function correctWord(written: string, list: WordList, own: ReadonlyMap<string, number>): string | null {
  if (own.has(written.replaceAll('’', "'"))) return null;
  if (/['’]/u.test(written)) return null;
  if (!written.includes('-')) return bestSpelling(written, list, own);
  const parts = written.split('-').map((part) => ({ part, best: bestSpelling(part, list, own) }));
  // What was joined wrongly spelt is spelt out, as IBM's examples have it.
  return parts.some(({ best }) => best !== null)
    ? parts.map(({ part, best }) => best ?? part).join(' ')
    : null;
}
