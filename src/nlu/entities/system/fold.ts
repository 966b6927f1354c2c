import { plainTextOf } from '../../plainText.ts';

/** Single UTF-16 units; the halves of a pair stay as they are. */
const FOREIGN = /[^\x20-\x7e]/g;

const known = new Map<string, string>();

/**
 * Lower case without accents and in plain digits, each UTF-16 unit in its place, so that a location in the folded
 * text is one in the text: people leave accents out.
 */
export function foldInPlace(text: string): string {
  return plainTextOf(text)?.lower ?? text.replace(FOREIGN, foldUnit).toLowerCase();
}

function foldUnit(unit: string): string {
  let folded = known.get(unit);
  if (folded === undefined) {
    const base = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    folded = base.length === 1 ? digit(base) : unit;
    known.set(unit, folded);
  }
  return folded;
}

/** Arabic-Indic and other decimal digits as the ASCII ones. */
function digit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = [0x660, 0x6f0].find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
}
