import type { Table } from '#lib/table.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { FAMILIES } from './families.ts';

/**
 * The edits as the log has them: new artifacts with the place in file order that they got. Who follows the log
 * may have another idea of what comes last, when artifacts at the end were deleted before. Null when a name went
 * from one artifact to another in one call, and `after` can't tell the place that each had.
 */
export function loggedEdits(edits: readonly Edit[], after: Skill): readonly Edit[] | null {
  const names = new Set<string>();
  const logged: Edit[] = [];
  for (const edit of edits) {
    const put = putIn(edit, after);
    if (!put) {
      logged.push(edit);
      continue;
    }
    const name = JSON.stringify([edit.op, put.name]);
    if (names.has(name)) return null;
    names.add(name);
    logged.push({ order: put.table.orderOf(put.name), ...edit } as Edit);
  }
  if (names.size === 0) return logged;
  const isRenaming = edits.some((edit) => FAMILIES.some((family) => family.renameOf(edit)));
  return isRenaming ? null : logged;
}

/** The artifact that an edit puts into the file order. */
function putIn(edit: Edit, after: Skill): { name: string; table: Table<unknown> } | null {
  switch (edit.op) {
    case 'node.put':
      return { name: edit.node.dialog_node, table: after.nodes };
    case 'intent.put':
      return { name: edit.intent.intent, table: after.intents };
    case 'entity.put':
      return { name: edit.entity.entity, table: after.entities };
    case 'counterexample.put':
      return { name: edit.counterexample.text, table: after.counterexamples };
    default:
      return null;
  }
}
