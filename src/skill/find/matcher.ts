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

/** A text, or several, for a first look by `firstLook`. */
export function folded(text: string): string {
  // The one letter that the expression takes for an English one, and `toLowerCase` doesn't.
  return text.toLowerCase().replaceAll('ſ', 's');
}

/** Tells quickly of a folded text that the query isn't in it; true means that it may be. */
export function firstLook({ text }: FindQuery): (folded: string) => boolean {
  // What is one letter in two cases is no simple thing beyond English ones.
  if (!/^[\x20-\x7e]*$/.test(text)) return () => true;
  const needle = text.toLowerCase();
  return (folded) => folded.includes(needle);
}

/** Where an expression of `expressionFor` is first found in a text; null when it isn't. */
export function firstMatch(text: string, expression: RegExp): Match | null {
  const [match] = text.matchAll(expression);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** The text with every match replaced; the replacement is taken as it is written. */
export function replaced(text: string, expression: RegExp, replacement: string): string {
  return text.replace(expression, () => replacement);
}
