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
  /** As `put`, but only while the test holds `before`; else false, and nothing is changed. */
  replace(skill: string, test: StoredTest, before: JsonObject): Promise<boolean>;
  /** Writes what came of a test, unless it was changed since the time `updated`. */
  putResult(skill: string, id: string, updated: string, result: JsonObject): Promise<void>;
  /**
   * Removes a test. For a while it can be read as deleted, to be put back with what came of it. False when there is no
   * such test.
   *
   * @param at ISO 8601
   */
  remove(skill: string, id: string, at: string): Promise<boolean>;
  /** A test that was removed not long ago. */
  readDeleted(skill: string, id: string): Promise<StoredTest | undefined>;
}

/** How long a deleted test can be put back with its result, ms. */
const KEPT_DELETED = 24 * 3_600_000;

export function testStore(db: Sql): TestStore {
  const all = (skill: string) => db.selectFrom('tests').selectAll().where('skill_id', '=', skill);
  const ofSkill = (skill: string) => all(skill).where('deleted', 'is', null);
  return {
    async list(skill) {
      const rows = await ofSkill(skill).orderBy('created').orderBy('id').execute();
      return rows.map(toTest);
    },
    async read(skill, id) {
      const row = await ofSkill(skill).where('id', '=', id).executeTakeFirst();
      return row && toTest(row);
    },
    async put(skill, test) {
      const { id, created } = test;
      const changing = toRow(test);
      await db
        .insertInto('tests')
        .values({ skill_id: skill, id, ...changing, created })
        .onConflict((conflict) => conflict.columns(['skill_id', 'id']).doUpdateSet(changing))
        .execute();
    },
    async replace(skill, test, before) {
      const { numUpdatedRows } = await db
        .updateTable('tests')
        .set(toRow(test))
        .where('skill_id', '=', skill)
        .where('id', '=', test.id)
        .where('deleted', 'is', null)
        .where('json', '=', JSON.stringify(before))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
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
    async remove(skill, id, at) {
      const { numUpdatedRows } = await db
        .updateTable('tests')
        .set({ deleted: at })
        .where('skill_id', '=', skill)
        .where('id', '=', id)
        .where('deleted', 'is', null)
        .executeTakeFirst();
      const past = new Date(Date.parse(at) - KEPT_DELETED).toISOString();
      await db.deleteFrom('tests').where('skill_id', '=', skill).where('deleted', '<', past).execute();
      return numUpdatedRows > 0n;
    },
    async readDeleted(skill, id) {
      const row = await all(skill).where('id', '=', id).where('deleted', 'is not', null).executeTakeFirst();
      return row && toTest(row);
    },
  };
}

export async function deleteTestsOfSkill(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('tests').where('skill_id', '=', skill).execute();
}

const toRow = ({ content, result, updated }: StoredTest) => ({
  json: JSON.stringify(content),
  result: result && JSON.stringify(result),
  updated,
  deleted: null,
});

function toTest({ id, json, result, created, updated }: TestRow): StoredTest {
  return {
    id,
    content: JSON.parse(json) as JsonObject,
    result: result === null ? null : (JSON.parse(result) as JsonObject),
    created,
    updated,
  };
}
