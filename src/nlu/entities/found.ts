import type { RecognisedEntity } from '#language/scope.ts';

/** A mention with what is needed to choose among mentions. */
export interface Found extends RecognisedEntity {
  readonly location: readonly [start: number, end: number];
  readonly confidence: number;
}

export function overlap(a: Found, b: Found): boolean {
  return a.location[0] < b.location[1] && b.location[0] < a.location[1];
}

export function isSameSpan(a: Found, b: Found): boolean {
  return a.location[0] === b.location[0] && a.location[1] === b.location[1];
}

function lengthOf({ location: [start, end] }: Found): number {
  return end - start;
}

/**
 * Of the mentions of one entity that overlap, the surest stays, among equally sure ones the longest, then the
 * first. Sure ones of the same span stay together: they are several values of the same words. Different
 * entities don't disturb each other.
 */
export function withoutOverlaps(mentions: readonly Found[]): readonly Found[] {
  if (mentions.length < 2) return mentions;
  const kept = new Map<string, Found[]>();
  const ranked = mentions
    .map((mention, at) => ({ mention, at }))
    .sort(
      (a, b) =>
        b.mention.confidence - a.mention.confidence ||
        lengthOf(b.mention) - lengthOf(a.mention) ||
        a.mention.location[0] - b.mention.location[0] ||
        a.at - b.at,
    );
  for (const { mention } of ranked) {
    const others = kept.get(mention.entity) ?? [];
    const isFree = others.every(
      (other) =>
        !overlap(mention, other) ||
        (isSameSpan(mention, other) && mention.confidence === 1 && mention.value !== other.value),
    );
    if (isFree) kept.set(mention.entity, [...others, mention]);
  }
  return [...kept.values()].flat();
}

/**
 * Mentions of the skill's own entities and of system entities by place in the text, the longer one first. About the
 * same words the skill's own comes first, as with Watson: in “on christmas” a @holiday before the @sys-date, though
 * the date has the preposition as well.
 */
export function inOrder(own: readonly Found[], system: readonly Found[]): Found[] {
  if (own.length === 0) return [...system].sort(byPlace);
  const placed = [
    ...own.map((mention) => ({ mention, start: mention.location[0], isSystem: 0 })),
    ...system.map((mention) => ({ mention, start: startAmong(own, mention), isSystem: 1 })),
  ];
  return placed
    .sort((a, b) => a.start - b.start || a.isSystem - b.isSystem || byPlace(a.mention, b.mention))
    .map(({ mention }) => mention);
}

/** Where a mention begins, or the first of the others that it overlaps and that begins later. */
function startAmong(others: readonly Found[], mention: Found): number {
  const [start] = mention.location;
  const later = others.filter((other) => other.location[0] >= start && overlap(mention, other));
  return later.length === 0 ? start : Math.min(...later.map((other) => other.location[0]));
}

function byPlace(a: Found, b: Found): number {
  return a.location[0] - b.location[0] || b.location[1] - a.location[1];
}
