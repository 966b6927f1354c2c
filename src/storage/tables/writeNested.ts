import type { Sql } from '../database.ts';
import { rowKey } from '../rowKey.ts';
import { deleteRows, putRows, readOrders } from './artifacts.ts';
import { nestedRow, type Artifact, type Nested } from './family.ts';
import { spreadOrders } from './nestedOrder.ts';

interface Difference {
  readonly before: readonly Artifact[];
  readonly after: readonly Artifact[];
  /** Names that were given or taken meanwhile: their rows may be there in neither list. */
  readonly touched: Iterable<string>;
}

/**
 * Writes the rows by which two lists of examples or values differ. Unchanged artifacts are told by identity, so
 * this costs one pass over the lists and a few rows.
 */
export async function writeNested(
  db: Sql,
  nested: Nested,
  list: { readonly skill: string; readonly owner: string },
  at: string,
  { before, after, touched }: Difference,
): Promise<void> {
  if (before === after) return;
  const nameOf = (artifact: Artifact): string => artifact[nested.name] as string;
  const old = new Map(before.map((artifact) => [nameOf(artifact), artifact]));
  const names = after.map(nameOf);
  const present = new Set(names);
  const gone = [...new Set([...before.map(nameOf), ...touched])].filter((name) => !present.has(name));
  await deleteRows(db, nested.table, list, gone.map(rowKey));

  const changed = after.filter((artifact) => old.get(nameOf(artifact)) !== artifact);
  const orders = await ordersOf();
  const written = orders ? changed : after;
  await putRows(
    db,
    nested.table,
    written.map((artifact, index) => {
      const ord = orders?.get(nameOf(artifact)) ?? index;
      return nestedRow(list.skill, nested, list.owner, artifact, ord, at);
    }),
  );

  /** Orders of the changed artifacts; null when the whole list has to be numbered anew. */
  async function ordersOf(): Promise<ReadonlyMap<string, number> | null> {
    if (changed.length === 0) return new Map();
    if (!isSameOrder(before.map(nameOf), names)) return null;
    const wanted = new Set<string>();
    names.forEach((name, index) => {
      const [previous, next] = [names[index - 1], names[index + 1]];
      if (old.has(name)) {
        const isChanged = old.get(name) !== after[index];
        const besideNew =
          (previous !== undefined && !old.has(previous)) || (next !== undefined && !old.has(next));
        if (isChanged || besideNew) wanted.add(name);
      }
    });
    const stored = await readOrders(db, nested.table, list, [...wanted].map(rowKey));
    const known = new Map([...wanted].map((name) => [name, stored.get(rowKey(name)) ?? 0]));
    const relevant = names.filter((name) => !old.has(name) || wanted.has(name));
    const spread = spreadOrders(relevant, known);
    return spread && new Map([...known, ...spread]);
  }
}

/** Whether the names in both lists stand in the same order. */
function isSameOrder(before: readonly string[], after: readonly string[]): boolean {
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const kept = before.filter((name) => inAfter.has(name));
  return after.filter((name) => inBefore.has(name)).every((name, index) => name === kept[index]);
}
