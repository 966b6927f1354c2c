import type { JsonObject } from '#lib/json.ts';
import type { Sql, TestRow } from '../database.ts';

/** A test as it is stored: what it says and what came of it are the service's to know. */
export interface StoredTest {
  readonly id: string;
  readonly content: JsonObject;
  /** Null when it wasn't run since `content` was written. */
  readonly result: JsonObject | null;
  /** ISO 8601. */
  readonly created: string;
  readonly updated: string;
}

/** Tests of skills. They outlive a skill's removal until it is purged. */
export interface TestStore {
  /** The oldest first. */
  list(skill: string): Promise<readonly StoredTest[]>;
  read(skill: string, id: string): Promise<StoredTest | undefined>;
  put(skill: string, test: StoredTest): Promise<void>;
  /** Writes what came of a test, unless it was changed since the time `updated`. */
  putResult(skill: string, id: string, updated: string, result: JsonObject): Promise<void>;
  /** False when there is no such test. */
  remove(skill: string, id: string): Promise<boolean>;
}

export function testStore(db: Sql): TestStore {
  const ofSkill = (skill: string) => db.selectFrom('tests').selectAll().where('skill_id', '=', skill);
  return {
    async list(skill) {
      const rows = await ofSkill(skill).orderBy('created').orderBy('id').execute();
      return rows.map(toTest);
    },
    async read(skill, id) {
      const row = await ofSkill(skill).where('id', '=', id).executeTakeFirst();
      return row && toTest(row);
    },
    async put(skill, { id, content, result, created, updated }) {
      const changing = { json: JSON.stringify(content), result: result && JSON.stringify(result), updated };
      await db
        .insertInto('tests')
        .values({ skill_id: skill, id, ...changing, created })
        .onConflict((conflict) => conflict.columns(['skill_id', 'id']).doUpdateSet(changing))
        .execute();
    },
    async putResult(skill, id, updated, result) {
      await db
        .updateTable('tests')
        .set({ result: JSON.stringify(result) })
        .where('skill_id', '=', skill)
        .where('id', '=', id)
        .where('updated', '=', updated)
        .execute();
    },
    async remove(skill, id) {
      const { numDeletedRows } = await db
        .deleteFrom('tests')
        .where('skill_id', '=', skill)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

export async function deleteTestsOfSkill(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('tests').where('skill_id', '=', skill).execute();
}

function toTest({ id, json, result, created, updated }: TestRow): StoredTest {
  return {
    id,
    content: JSON.parse(json) as JsonObject,
    result: result === null ? null : (JSON.parse(result) as JsonObject),
    created,
    updated,
  };
}
