import { cardChildren } from '#skill/cards.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { parentOf } from '#skill/tree.ts';

/** The card above among its siblings. */
export function cardBefore(skill: Skill, id: string): string | null {
  const siblings = cardChildren(skill, parentOf(skill, id));
  return siblings[siblings.indexOf(id) - 1] ?? null;
}

/** The card below among its siblings. */
export function cardAfter(skill: Skill, id: string): string | null {
  const siblings = cardChildren(skill, parentOf(skill, id));
  return siblings[siblings.indexOf(id) + 1] ?? null;
}

const isExpanded = (skill: Skill, collapsed: ReadonlySet<string>, id: string): boolean =>
  !collapsed.has(id) && cardChildren(skill, id).length > 0;

/** The next card down the outline, as it stands open; null below the last. `skip` leaves out what is below `id`. */
export function rowAfter(
  skill: Skill,
  collapsed: ReadonlySet<string>,
  id: string,
  skip = false,
): string | null {
  if (!skip && isExpanded(skill, collapsed, id)) return cardChildren(skill, id)[0]!;
  for (let at = id; at !== ROOT; at = parentOf(skill, at)) {
    const next = cardAfter(skill, at);
    if (next !== null) return next;
  }
  return null;
}

/** The next card up the outline; null above the first. */
export function rowBefore(skill: Skill, collapsed: ReadonlySet<string>, id: string): string | null {
  const previous = cardBefore(skill, id);
  if (previous === null) {
    const parent = parentOf(skill, id);
    return parent === ROOT ? null : parent;
  }
  let at = previous;
  while (isExpanded(skill, collapsed, at)) at = cardChildren(skill, at).at(-1)!;
  return at;
}

/** The cards of the outline, as it stands open, from the top. */
export function* openRows(skill: Skill, collapsed: ReadonlySet<string>): Generator<string, void, undefined> {
  const open = [{ ids: cardChildren(skill, ROOT), next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const id = level.ids[level.next++];
    if (id === undefined) {
      open.pop();
      continue;
    }
    yield id;
    if (!collapsed.has(id)) open.push({ ids: cardChildren(skill, id), next: 0 });
  }
}

/** The rows between two, both included, from the top; whichever of them comes first. Only `to` when one is hidden. */
export function rowsBetween(
  skill: Skill,
  collapsed: ReadonlySet<string>,
  from: string,
  to: string,
): string[] {
  if (from === to) return [to];
  const between: string[] = [];
  for (const id of openRows(skill, collapsed)) {
    const isEnd = id === from || id === to;
    if (isEnd || between.length > 0) between.push(id);
    if (isEnd && between.length > 1) return between;
  }
  return [to];
}
