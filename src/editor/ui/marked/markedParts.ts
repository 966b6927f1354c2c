import type { Mention } from '#skill/model.ts';

export interface MarkedPart {
  readonly text: string;
  /** Null: the words are no mention. */
  readonly entity: string | null;
  readonly start: number;
}

/** A text cut at its mentions. What lies outside the text or within another mention is left out. */
export function markedParts(text: string, mentions: readonly Mention[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) parts.push({ text: text.slice(at, end), entity: null, start: at });
  };
  const sorted = mentions.toSorted((a, b) => (a.location[0] ?? 0) - (b.location[0] ?? 0));
  for (const {
    entity,
    location: [start = 0, end = 0],
  } of sorted) {
    if (start < at || end <= start || end > text.length) continue;
    upTo(start);
    parts.push({ text: text.slice(start, end), entity, start });
    at = end;
  }
  upTo(text.length);
  return parts;
}
