import { lexemeReader, type Lexeme } from './lexemes.ts';
import type { NumeralLexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { phrasesIn } from './vocabulary.ts';

const WORD = /\p{L}+/gu;
/** What may stand between two words of one number. */
const GAP = /^(?:\s+|\s*-\s*)$/u;

/** A lexeme at its word. The parts of a compound share their word's place. */
type Placed = Lexeme & {
  readonly start: number;
  readonly end: number;
  /** Whether the lexeme before may belong to the same number. */
  readonly isJoined: boolean;
};

/** Finds numbers in words in a folded text: `twenty-one`, `doscientos treinta y cinco`, `zweihundertfünf`. */
export function numeralWordsReader(lexicon: NumeralLexicon): (folded: string) => Numeral[] {
  const lexemesOf = lexemeReader(lexicon);
  const minus = new Set(phrasesIn(lexicon.minus));
  const points = new Set(phrasesIn(lexicon.point));
  return (folded) => {
    const placed: Placed[] = [];
    const minuses = new Map<number, number>();
    const pointed = new Set<number>();
    let before = -1;
    for (const { index, 0: word } of folded.matchAll(WORD)) {
      const end = index + word.length;
      const isJoined = before >= 0 && GAP.test(folded.slice(before, index));
      const lexemes = lexemesOf(word);
      lexemes?.forEach((lexeme, at) => {
        placed.push({ ...lexeme, start: index, end, isJoined: at > 0 || isJoined });
      });
      if (minus.has(word)) minuses.set(end, index);
      if (points.has(word)) pointed.add(end);
      before = lexemes ? end : -1;
    }
    const found: Numeral[] = [];
    let at = 0;
    while (at < placed.length) {
      const read = readNumeral(placed, at, lexicon);
      const first = placed[at];
      if (!read || !first || (read.isArticle && folded.trim() !== folded.slice(first.start, read.end))) {
        at++;
        continue;
      }
      let { amount, end, next } = read;
      const fraction = readFraction(placed, next, folded.slice(end), end, pointed);
      if (fraction) ({ end, next } = fraction);
      amount += fraction?.amount ?? 0;
      const gap = /\s+$/u.exec(folded.slice(0, first.start));
      const negative = gap ? minuses.get(first.start - gap[0].length) : undefined;
      found.push({
        amount: negative === undefined ? amount : -amount,
        start: negative ?? first.start,
        end,
        isDigits: false,
      });
      at = next;
    }
    return found;
  };
}

interface Read {
  readonly amount: number;
  readonly end: number;
  /** The first lexeme after. */
  readonly next: number;
  readonly isArticle: boolean;
}

function readNumeral(placed: readonly Placed[], first: number, lexicon: NumeralLexicon): Read | null {
  let total = 0;
  let current: number | null = null;
  let scale = Infinity;
  let isAfterAnd = false;
  let read: Read | null = null;
  /** How far the number goes for sure: what stands below a scale that doesn't fit belongs to another number. */
  let sure: Read | null = null;
  for (let at = first; at < placed.length; at++) {
    const lexeme = placed[at];
    if (!lexeme || (at > first && !lexeme.isJoined)) break;
    if (lexeme.kind === 'and') {
      if (read === null || isAfterAnd) break;
      isAfterAnd = true;
      continue;
    }
    if (lexeme.kind === 'scale') {
      const isRaised = lexicon.isLongScale === true && total > 0 && lexeme.value > scale;
      if (lexeme.value >= scale && !isRaised) return current === null ? read : sure;
      if (current === null && total > 0 && !isRaised) break;
      total = isRaised ? (total + (current ?? 0)) * lexeme.value : total + (current ?? 1) * lexeme.value;
      current = null;
      scale = lexeme.value;
    } else if (lexeme.kind === 'hundred') {
      if (current !== null && (current < 1 || current > 99 || isAfterAnd)) break;
      current = 100 * (current ?? 1);
    } else if (lexeme.kind === 'article') {
      const after = placed[at + 1];
      const isScaled = after?.isJoined === true && (after.kind === 'hundred' || after.kind === 'scale');
      const isUnit: boolean = current !== null && fits(current, lexeme.value, isAfterAnd, lexicon);
      if (at === first && !isScaled)
        return { amount: lexeme.value, end: lexeme.end, next: at + 1, isArticle: true };
      if (at > first && !isUnit) break;
      current = (current ?? 0) + lexeme.value;
    } else {
      // French: quatre-vingts.
      const isScore: boolean =
        lexicon.isVigesimal === true && current !== null && current % 100 === 4 && lexeme.value === 20;
      if (isScore) current = (current ?? 0) + 76;
      else {
        if (current !== null && !fits(current, lexeme.value, isAfterAnd, lexicon)) break;
        if (current === null && total > 0 && lexeme.value === 0) break;
        current = (current ?? 0) + lexeme.value;
      }
    }
    isAfterAnd = false;
    read = { amount: total + (current ?? 0), end: lexeme.end, next: at + 1, isArticle: false };
    if (current === null) sure = read;
  }
  return read;
}

/** Whether a value can follow another within one number: `twenty` and `one`, but not `one` and `two`. */
function fits(
  current: number,
  value: number,
  isAfterAnd: boolean,
  { isAndInTens, isVigesimal }: NumeralLexicon,
): boolean {
  if (value <= 0 || current === 0) return false;
  if (current % 100 === 0) return value < 100;
  const tens = current % 100;
  if (tens % 10 !== 0 || tens < 20) return false;
  if (value < 10) return !isAfterAnd || isAndInTens === true;
  // French: soixante-dix, quatre-vingt-onze.
  return value < 20 && (tens === 60 || tens === 80) && isVigesimal === true;
}

/** `point five` after a number. */
function readFraction(
  placed: readonly Placed[],
  next: number,
  rest: string,
  end: number,
  points: ReadonlySet<number>,
): Read | null {
  const word = /^\s+\p{L}+(?=\s+)/u.exec(rest);
  if (!word || !points.has(end + word[0].length)) return null;
  let digits = '';
  let last: Placed | undefined;
  let at = next;
  for (; at < placed.length; at++) {
    const lexeme = placed[at];
    const isNext = digits === '' ? lexeme?.start === end + word[0].length + 1 : lexeme?.isJoined === true;
    if (!lexeme || !isNext || lexeme.kind !== 'value' || lexeme.value > 9) break;
    digits += String(lexeme.value);
    last = lexeme;
  }
  return last ? { amount: Number(`0.${digits}`), end: last.end, next: at, isArticle: false } : null;
}
