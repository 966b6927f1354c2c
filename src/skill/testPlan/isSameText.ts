/** Blanks at the ends of lines don't count: nobody sees them, and editors take them away. */
export function isSameText(a: string, b: string): boolean {
  return trimmed(a) === trimmed(b);
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
