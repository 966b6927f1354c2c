import type { Json } from '#lib/json.ts';

/** Both sides of a conflict in one value; null where that makes no sense. */
export function bothOf(mine: Json | undefined, theirs: Json | undefined): Json | null {
  if (typeof mine === 'string' && typeof theirs === 'string') {
    return [theirs, mine].filter((text) => text !== '').join(' ');
  }
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const items = new Map([...theirs, ...mine].map((item: Json) => [JSON.stringify(item), item]));
    return [...items.values()];
  }
  return null;
}

/** A side as text, for people to read. */
export function sideText(side: Json | undefined): string {
  if (side === undefined || side === null) return '';
  return typeof side === 'string' ? side : JSON.stringify(side, null, 1);
}
