import type { Mention } from '#skill/model.ts';

/** The place of a selection without the blanks around it; null when there is nothing else in it. */
export function wordsAt(text: string, start: number, end: number): readonly [number, number] | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return [from, from + trimmed.length];
}

/** The mentions with a new one, in the order of the text; those that it touches give way to it. */
export function withMention(
  mentions: readonly Mention[],
  entity: string,
  location: readonly [number, number],
): Mention[] {
  const [from, to] = location;
  const apart = mentions.filter(({ location: [start = 0, end = 0] }) => end <= from || start >= to);
  return [...apart, { entity, location: [from, to] }].sort(
    (a, b) => (a.location[0] ?? 0) - (b.location[0] ?? 0),
  );
}
