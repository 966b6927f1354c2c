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
    const space = rest.lastIndexOf(' ', fits);
    const end = space > 0 ? space : Math.max(1, fits);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
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
