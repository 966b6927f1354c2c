/**
 * Advance widths of Inter Regular in hundredths of an em, for U+0020 to U+007E. Layout may not measure the
 * DOM, so that it runs for cards that were never mounted and gives the same heights everywhere.
 */
const WIDTHS = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29,
  30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74,
  69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61,
  61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
];
const FIRST = 0x20;
/** Accented Latin, Greek, Cyrillic, Arabic: about a lower-case letter. */
const LETTER = 62;
/** Han, kana, Hangul, emoji: a full em. */
const WIDE = 100;

/** The width of a text in px, as Inter Regular of `size` px sets it. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += advance(text.charCodeAt(i));
  return (sum * size) / 100;
}

/** How many lines of `width` px a text fills, counted up to `max`. Breaks at white space and before ideographs. */
export function textLines(text: string, size: number, width: number, max: number): number {
  const room = (width * 100) / size;
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) {
      lines++;
      line = word = 0;
    } else {
      const width = advance(code);
      line += width;
      word = isSpace(code) ? 0 : isIdeograph(code) ? width : word + width;
      if (line > room && !isSpace(code)) {
        lines++;
        line = word > room ? width : word;
        if (word > room) word = width;
      }
    }
    if (lines >= max) return max;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** A line may break before any of these. */
function isIdeograph(code: number): boolean {
  return code >= 0x2e80 && code < 0xd800;
}

function advance(code: number): number {
  return WIDTHS[code - FIRST] ?? (code >= 0x1100 && isWide(code) ? WIDE : LETTER);
}

function isWide(code: number): boolean {
  return code < 0x1200 || isIdeograph(code) || (code >= 0xff00 && code < 0xff61);
}
