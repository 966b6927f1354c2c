/** What is looked for, and how exactly. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

export interface Match {
  readonly start: number;
  readonly end: number;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** The expression that finds a query's words; null for an empty query. */
export function expressionFor({ text, matchCase, wholeWord }: FindQuery): RegExp | null {
  if (text === '') return null;
  const escaped = text.replace(SPECIAL, '\\$&');
  // Not \b, which knows no letters beyond English ones.
  const source = wholeWord ? `(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])` : escaped;
  return new RegExp(source, matchCase ? 'gu' : 'giu');
}

/** Where an expression of `expressionFor` is found in a text, from the start. */
export function matchesIn(text: string, expression: RegExp): Match[] {
  return Array.from(text.matchAll(expression), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with every match replaced; the replacement is taken as it is written. */
export function replaced(text: string, expression: RegExp, replacement: string): string {
  return text.replace(expression, () => replacement);
}
