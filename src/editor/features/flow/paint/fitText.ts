import { textWidth } from '../layout/textLines.ts';

/** Semibold is this much wider than the regular weight that `textWidth` knows. */
const SEMIBOLD = 1.035;

/** A title in at most `most` lines of `width` px at `size` px semibold; what doesn't fit ends in an ellipsis. */
export function fitText(text: string, size: number, width: number, most: number): string[] {
  const measure = (part: string): number => textWidth(part, size) * SEMIBOLD;
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most) {
    const last = lines.length === most - 1;
    const fits = longest(rest, width, measure);
    if (fits === rest.length) {
      lines.push(rest);
      return lines;
    }
    if (last) {
      const room = longest(rest, width - measure('…'), measure);
      lines.push(`${rest.slice(0, room).trimEnd()}…`);
      return lines;
    }
    const end = lastBreak(rest, fits);
    if (end === 0) {
      const room = longest(rest, width - measure('…'), measure);
      lines.push(`${rest.slice(0, room)}…`);
      return lines;
    }
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** Where a line of at most `most` characters may end: before a space, after a separator of names. 0: nowhere. */
function lastBreak(text: string, most: number): number {
  for (let end = most; end > 0; end--) {
    if (text[end] === ' ' || /[ _:.\-/|&=]/.test(text[end - 1]!)) return end;
  }
  return 0;
}

/** How many characters of a text fit. */
function longest(text: string, width: number, measure: (part: string) => number): number {
  let low = 0;
  let high = Math.min(text.length, Math.ceil(width / 2));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(text.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}
