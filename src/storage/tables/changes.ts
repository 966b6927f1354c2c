import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { Sql } from '../database.ts';
import type { LoggedChange } from '../store.ts';
import { loggedEdits } from './loggedEdits.ts';

/** Edits longer than this as JSON aren't logged: reading the skill anew costs less than following them. */
const LOGGED_LENGTH = 1_000_000;

export interface ChangeEntry {
  readonly skill: string;
  readonly revision: number;
  readonly edits: readonly Edit[] | null;
  readonly after: Skill;
  readonly at: string;
  readonly by: string;
  readonly origin: string | null;
}

export async function insertChange(db: Sql, entry: ChangeEntry): Promise<void> {
  const edits = entry.edits && loggedEdits(entry.edits, entry.after);
  const json = edits && JSON.stringify(edits);
  await db
    .insertInto('changes')
    .values({
      skill_id: entry.skill,
      revision: entry.revision,
      edits: json !== null && json.length <= LOGGED_LENGTH ? json : null,
      at: entry.at,
      by: entry.by,
      origin: entry.origin,
    })
    .execute();
}

/** The changes after a revision; null when one of them isn't in the log. */
export async function readChanges(
  db: Sql,
  skill: string,
  after: number,
): Promise<readonly LoggedChange[] | null> {
  const rows = await db
    .selectFrom('changes')
    .select(['revision', 'edits', 'at', 'by'])
    .where('skill_id', '=', skill)
    .where('revision', '>', after)
    .orderBy('revision')
    .execute();
  const changes: LoggedChange[] = [];
  for (const row of rows) {
    if (row.revision !== after + changes.length + 1) return null;
    const edits = row.edits === null ? null : (JSON.parse(row.edits) as Edit[]);
    changes.push({ revision: row.revision, edits, at: row.at, by: row.by });
  }
  return changes;
}

export async function deleteChangesBefore(db: Sql, at: string): Promise<void> {
  await db.deleteFrom('changes').where('at', '<', at).execute();
}

export async function deleteChanges(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('changes').where('skill_id', '=', skill).execute();
}
