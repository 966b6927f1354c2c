import type { Group, Item, Row } from './conditionTree.ts';

/** Where an item stands: its place in the condition, in the bracket there, and so on. */
export type Path = readonly number[];

export const newRow: Row = { kind: 'row', subject: 'intent', negated: false, name: '', op: '', value: '' };

/** The group with the list of items at `path` (empty: its own) made into another one. */
export function withItems(
  group: Group,
  path: Path,
  change: (items: readonly Item[]) => readonly Item[],
): Group {
  const [at, ...rest] = path;
  const items =
    at === undefined
      ? change(group.items)
      : group.items.map((item, i) =>
          i === at && item.kind === 'group' ? withItems(item, rest, change) : item,
        );
  return { ...group, items, source: undefined };
}

/** The group with something else said of the bracket at `path`. */
export function withGroup(group: Group, path: Path, patch: Partial<Pick<Group, 'join' | 'negated'>>): Group {
  const [at, ...rest] = path;
  if (at === undefined) return { ...group, ...patch, source: undefined };
  return withItems(group, [], (items) =>
    items.map((item, i) => (i === at && item.kind === 'group' ? withGroup(item, rest, patch) : item)),
  );
}

/** The item at a place put into a bracket of its own, with room for a second one. */
export function bracketed(items: readonly Item[], at: number, join: 'and' | 'or'): readonly Item[] {
  return items.map((item, i) =>
    i === at ? { kind: 'group', join, negated: false, items: [item, newRow] } : item,
  );
}

/** What is in the bracket at a place, without the bracket. */
export function unbracketed(items: readonly Item[], at: number): readonly Item[] {
  return items.flatMap((item, i) => (i === at && item.kind === 'group' ? item.items : [item]));
}

/** A row with something changed; what the author wrote is no longer what it says. */
export function changed(row: Row, patch: Partial<Row>): Row {
  return { ...row, ...patch, source: undefined };
}
