import type { JsonObject } from '#lib/json.ts';
import type { Sql } from '../database.ts';

/** Something that belongs to a skill without being part of it, as it is stored: what it is, is the service's to know. */
export interface Extra {
  readonly id: string;
  readonly content: JsonObject;
  /** ISO 8601. */
  readonly updated: string;
}

/** Extras of one kind. They outlive a skill's removal until it is purged. */
export interface ExtraStore {
  list(skill: string): Promise<readonly Extra[]>;
  put(skill: string, extra: Extra): Promise<void>;
  /** False when there is none with that id. */
  remove(skill: string, id: string): Promise<boolean>;
}

type ExtraTable = 'notes' | 'presets';

export function extraStore(db: Sql, table: ExtraTable): ExtraStore {
  return {
    async list(skill) {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .where('skill_id', '=', skill)
        .orderBy('id')
        .execute();
      return rows.map(({ id, json, updated }) => ({ id, content: JSON.parse(json) as JsonObject, updated }));
    },
    async put(skill, { id, content, updated }) {
      const json = JSON.stringify(content);
      await db
        .insertInto(table)
        .values({ skill_id: skill, id, json, updated })
        .onConflict((conflict) => conflict.columns(['skill_id', 'id']).doUpdateSet({ json, updated }))
        .execute();
    },
    async remove(skill, id) {
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where('skill_id', '=', skill)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

export async function deleteExtrasOfSkill(db: Sql, skill: string): Promise<void> {
  const tables: readonly ExtraTable[] = ['notes', 'presets'];
  for (const table of tables) await db.deleteFrom(table).where('skill_id', '=', skill).execute();
}
