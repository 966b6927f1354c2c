import type { Term } from './filter.ts';
import type { FilterText } from './filterText.ts';

/** Ends a term that isn't in quotes. */
const ENDS: ReadonlySet<string> = new Set(['', ',', '|', '(', ')', '[', ']', '"']);

/** One term, or several in brackets of which any will do. */
export function readTerms(text: FilterText): readonly Term[] {
  text.skipSpace();
  const close = text.take('(') ? ')' : text.take('[') ? ']' : null;
  if (close === null) return [readTerm(text)];
  const terms = [readTerm(text)];
  for (text.skipSpace(); text.take('|'); text.skipSpace()) terms.push(readTerm(text));
  if (!text.take(close)) throw text.fault(`a “${close}” is missing after the terms, which “|” separates`);
  return terms;
}

function readTerm(text: FilterText): Term {
  text.skipSpace();
  const isPhrase = text.take('"');
  const pieces = isPhrase ? [readPhrase(text)] : readPieces(text);
  const distance = readDistance(text);
  if (!isPhrase && pieces.length === 1 && pieces[0] === '') throw text.fault('a term is missing');
  return { pieces, isPhrase, distance };
}

function readPhrase(text: FilterText): string {
  let phrase = '';
  while (!text.take('"')) {
    if (text.isAtEnd) throw text.fault('a quotation mark is missing');
    text.take('\\');
    phrase += text.takeOne();
  }
  return phrase;
}

function readPieces(text: FilterText): string[] {
  const pieces = [''];
  let space = '';
  while (!ENDS.has(text.next) && !text.looksLikeDistance()) {
    if (text.take('*')) {
      pieces[pieces.length - 1] += space;
      pieces.push('');
    } else if (/\s/.test(text.next)) {
      space += text.takeOne();
      continue;
    } else {
      text.take('\\');
      if (text.isAtEnd) throw text.fault('nothing follows the backslash');
      pieces[pieces.length - 1] += space + text.takeOne();
    }
    space = '';
  }
  return pieces;
}

function readDistance(text: FilterText): Term['distance'] {
  if (!text.take('~')) return 0;
  const digit = text.takeOne();
  if (digit !== '1' && digit !== '2') throw text.fault('“~” takes 1 or 2 differences');
  return digit === '1' ? 1 : 2;
}
