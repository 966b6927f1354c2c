/** Blanks don’t tell names apart: nobody sees how many there are. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
