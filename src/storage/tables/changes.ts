import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { Sql } from '../database.ts';
import type { LoggedChange } from '../store.ts';

/** Edits longer than this as JSON aren't logged: reading the skill anew costs less than following them. */
const LOGGED_LENGTH = 1_000_000;

export interface ChangeEntry {
  readonly skill: string;
  readonly revision: number;
  readonly edits: readonly Edit[] | null;
  readonly after: Skill;
  readonly at: string;
  readonly by: string;
}

export async function insertChange(db: Sql, entry: ChangeEntry): Promise<void> {
  const json = entry.edits && JSON.stringify(entry.edits.map((edit) => withOrder(edit, entry.after)));
  await db
    .insertInto('changes')
    .values({
      skill_id: entry.skill,
      revision: entry.revision,
      edits: json !== null && json.length <= LOGGED_LENGTH ? json : null,
      at: entry.at,
      by: entry.by,
    })
    .execute();
}

/** The changes after a revision; null when one of them isn't logged in full. */
export async function readChanges(
  db: Sql,
  skill: string,
  after: number,
): Promise<readonly LoggedChange[] | null> {
  const rows = await db
    .selectFrom('changes')
    .select(['revision', 'edits'])
    .where('skill_id', '=', skill)
    .where('revision', '>', after)
    .orderBy('revision')
    .execute();
  const changes: LoggedChange[] = [];
  for (const row of rows) {
    if (row.edits === null || row.revision !== after + changes.length + 1) return null;
    changes.push({ revision: row.revision, edits: JSON.parse(row.edits) as Edit[] });
  }
  return changes;
}

export async function deleteChangesBefore(db: Sql, at: string): Promise<void> {
  await db.deleteFrom('changes').where('at', '<', at).execute();
}

export async function deleteChanges(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('changes').where('skill_id', '=', skill).execute();
}

/**
 * The edit with the place in file order that the artifact got. Who follows the log may have another idea of
 * what comes last, when artifacts at the end were deleted before.
 */
function withOrder(edit: Edit, after: Skill): Edit {
  switch (edit.op) {
    case 'node.put':
      return ordered(edit, after.nodes.orderOf(edit.node.dialog_node));
    case 'intent.put':
      return ordered(edit, after.intents.orderOf(edit.intent.intent));
    case 'entity.put':
      return ordered(edit, after.entities.orderOf(edit.entity.entity));
    case 'counterexample.put':
      return ordered(edit, after.counterexamples.orderOf(edit.counterexample.text));
    default:
      return edit;
  }
}

function ordered<T extends { readonly order?: number }>(edit: T, order: number | undefined): T {
  return edit.order !== undefined || order === undefined ? edit : { ...edit, order };
}
