import { expressionFor, firstMatch, type FindQuery } from '#skill/find/matcher.ts';
import { nodeTexts, type TextField } from '#skill/find/nodeTexts.ts';
import type { DialogNode } from '#skill/model.ts';

/** A text of a node around the first place where a query is found. */
export interface Excerpt {
  readonly field: TextField;
  readonly text: string;
  /** The place in `text`; nothing when the node has been changed since. */
  readonly start: number;
  readonly end: number;
}

const BEFORE = 28;
const LENGTH = 140;

/** What to show of a hit; null when the node has no such text any more. `part`: which of its `nodeTexts`. */
export function excerptOf(node: DialogNode, part: number, query: FindQuery): Excerpt | null {
  const whole = nodeTexts(node)[part];
  const expression = expressionFor(query);
  if (!whole || !expression) return null;
  const { start, end } = firstMatch(whole.text, expression) ?? { start: 0, end: 0 };
  const from = Math.max(0, start - BEFORE);
  const cut = from > 0 ? '…' : '';
  const shift = from - cut.length;
  const text = `${cut}${whole.text.slice(from, Math.max(end, from + LENGTH))}`;
  return { field: whole.field, text, start: start - shift, end: end - shift };
}
