import type { Sql } from '../database.ts';
import type { News } from './news.ts';

/** The revision of every skill and of every model, as news. */
export async function readState(db: Sql): Promise<readonly News[]> {
  const skills = await db.selectFrom('skills').select(['id', 'revision', 'deleted_at']).execute();
  const models = await db.selectFrom('models').select(['skill_id', 'revision']).execute();
  return [
    ...skills.map(({ id, revision, deleted_at: deleted }): News => {
      return { kind: deleted === null ? 'changed' : 'removed', skill: id, revision };
    }),
    ...models.map(({ skill_id: skill, revision }): News => ({ kind: 'trained', skill, revision })),
  ];
}
