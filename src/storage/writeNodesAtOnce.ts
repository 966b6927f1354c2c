import { unionOfTouched } from '#skill/apply/touched.ts';
import type { ArtifactRow, Sql } from './database.ts';
import { freeFileOf } from './dialects/sqlite.ts';
import type { SkillChange } from './store.ts';
import { putRow } from './tables/artifacts.ts';
import { changeRows, insertChange } from './tables/changes.ts';
import { dialogNodes } from './tables/dialogNodes.ts';
import { ownRow } from './tables/family.ts';
import { hasOtherProperties, moveOn } from './tables/skills.ts';

/**
 * As `writeChange` for what authors do all day: dialog nodes get other contents or places, and some come. On SQLite that takes a
 * few statements which need no look at the database, so they are carried out in one go. Null, and nothing written,
 * for other changes, on other databases, and while somebody else is on the connection.
 */
export function writeNodesAtOnce(db: Sql, change: SkillChange): boolean | null {
  const file = freeFileOf(db);
  const rows = file && nodeRows(change);
  if (!rows) return null;
  const { id, from, steps, at } = change;
  return file.write([
    moveOn.filled(db, { id, from, to: from + steps.length, at }),
    ...rows.map((row) => putRow(dialogNodes.table).filled(db, row)),
    ...changeRows(change).map((row) => insertChange.filled(db, row)),
  ]);
}

/** The rows to be put, where a change does nothing else; undefined for other changes. */
function nodeRows({ id, before, steps, at }: SkillChange): readonly ArtifactRow[] | undefined {
  const after = steps.at(-1)?.after ?? before;
  if (hasOtherProperties(before, after)) return undefined;
  for (const { edits } of steps) {
    if (!edits?.every(({ op }) => op.startsWith('node.') && op !== 'node.rename')) return undefined;
  }
  const rows: ArtifactRow[] = [];
  for (const name of unionOfTouched(steps.map(({ touched }) => touched)).nodes) {
    const node = after.nodes.get(name);
    if (!node) return undefined;
    rows.push(ownRow(id, dialogNodes, node, after.nodes.orderOf(name) ?? 0, at));
  }
  return rows;
}
