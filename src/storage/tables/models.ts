import type { Sql } from '../database.ts';
import type { StoredModel } from '../store.ts';

export async function readModel(db: Sql, skill: string): Promise<StoredModel | undefined> {
  return db
    .selectFrom('models')
    .select(['revision', 'digest', 'blob'])
    .where('skill_id', '=', skill)
    .executeTakeFirst();
}

/** Keeps the newer one of two models. */
export async function writeModel(
  db: Sql,
  skill: string,
  { revision, digest, blob }: StoredModel,
): Promise<void> {
  await db
    .insertInto('models')
    .values({ skill_id: skill, revision, digest, blob })
    .onConflict((conflict) =>
      conflict
        .column('skill_id')
        .doUpdateSet({ revision, digest, blob })
        .where('models.revision', '<=', revision),
    )
    .execute();
}

export async function deleteModel(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('models').where('skill_id', '=', skill).execute();
}
