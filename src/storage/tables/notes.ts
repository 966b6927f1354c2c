import type { JsonObject } from '#lib/json.ts';
import type { Sql } from '../database.ts';

/** A note as it is stored: what stands on it is the service's to know. */
export interface StoredNote {
  readonly id: string;
  readonly content: JsonObject;
  /** ISO 8601. */
  readonly updated: string;
}

/** Notes about skills. They outlive a skill's removal until it is purged. */
export interface NoteStore {
  list(skill: string): Promise<readonly StoredNote[]>;
  put(skill: string, note: StoredNote): Promise<void>;
  /** False when there is no such note. */
  remove(skill: string, id: string): Promise<boolean>;
}

export function noteStore(db: Sql): NoteStore {
  return {
    async list(skill) {
      const rows = await db
        .selectFrom('notes')
        .selectAll()
        .where('skill_id', '=', skill)
        .orderBy('id')
        .execute();
      return rows.map(({ id, json, updated }) => ({ id, content: JSON.parse(json) as JsonObject, updated }));
    },
    async put(skill, { id, content, updated }) {
      const json = JSON.stringify(content);
      await db
        .insertInto('notes')
        .values({ skill_id: skill, id, json, updated })
        .onConflict((conflict) => conflict.columns(['skill_id', 'id']).doUpdateSet({ json, updated }))
        .execute();
    },
    async remove(skill, id) {
      const { numDeletedRows } = await db
        .deleteFrom('notes')
        .where('skill_id', '=', skill)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

export async function deleteNotesOfSkill(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('notes').where('skill_id', '=', skill).execute();
}
