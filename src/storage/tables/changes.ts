import type { Edit } from '#skill/edit.ts';
import type { ChangeRow, Sql } from '../database.ts';
import { prepared } from '../prepared.ts';
import type { LoggedChange, SkillChange } from '../store.ts';
import { loggedEdits } from './loggedEdits.ts';

/** Edits longer than this as JSON aren't logged: reading the skill anew costs less than following them. */
const LOGGED_LENGTH = 1_000_000;

/** The entries of the log for steps, the first of them after the revision `from`. */
export function changeRows({ id, from, at, steps }: SkillChange): ChangeRow[] {
  return steps.map(({ edits, after, by, origin }, index) => {
    const logged = edits && loggedEdits(edits, after);
    const json = logged && JSON.stringify(logged);
    return {
      skill_id: id,
      revision: from + index + 1,
      edits: json !== null && json.length <= LOGGED_LENGTH ? json : null,
      at,
      by,
      origin,
    };
  });
}

export async function insertChanges(db: Sql, change: SkillChange): Promise<void> {
  const rows = changeRows(change);
  const [first] = rows;
  if (first && rows.length === 1) await insertChange(db, first);
  else await db.insertInto('changes').values(rows).execute();
}

export const insertChange = prepared((db: Sql, { skill_id, revision, edits, at, by, origin }: ChangeRow) =>
  db.insertInto('changes').values({ skill_id, revision, edits, at, by, origin }),
);

/** The changes after a revision; null when one of them isn't in the log. */
export async function readChanges(
  db: Sql,
  skill: string,
  after: number,
): Promise<readonly LoggedChange[] | null> {
  const rows = await db
    .selectFrom('changes')
    .select(['revision', 'edits', 'at', 'by', 'origin'])
    .where('skill_id', '=', skill)
    .where('revision', '>', after)
    .orderBy('revision')
    .execute();
  const changes: LoggedChange[] = [];
  for (const row of rows) {
    if (row.revision !== after + changes.length + 1) return null;
    const edits = row.edits === null ? null : (JSON.parse(row.edits) as Edit[]);
    changes.push({ revision: row.revision, edits, at: row.at, by: row.by, origin: row.origin });
  }
  return changes;
}

export async function deleteChangesBefore(db: Sql, at: string): Promise<void> {
  await db.deleteFrom('changes').where('at', '<', at).execute();
}

export async function deleteChanges(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('changes').where('skill_id', '=', skill).execute();
}
