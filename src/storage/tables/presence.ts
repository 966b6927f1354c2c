import type { PresenceStore } from '../access.ts';
import type { Sql } from '../database.ts';

export function presenceStore(db: Sql): PresenceStore {
  return {
    async put(skill, { client, name, node }, seen) {
      await db
        .insertInto('presence')
        .values({ skill_id: skill, client, name, node, seen })
        .onConflict((conflict) => conflict.columns(['skill_id', 'client']).doUpdateSet({ name, node, seen }))
        .execute();
    },
    list: (skill, since) =>
      db
        .selectFrom('presence')
        .select(['client', 'name', 'node'])
        .where('skill_id', '=', skill)
        .where('seen', '>=', since)
        .orderBy('client')
        .execute(),
    async refresh(skill, clients, seen) {
      await db
        .updateTable('presence')
        .set({ seen })
        .where('skill_id', '=', skill)
        .where('client', 'in', clients)
        .execute();
    },
    async remove(skill, client) {
      await db.deleteFrom('presence').where('skill_id', '=', skill).where('client', '=', client).execute();
    },
    async purge(before) {
      await db.deleteFrom('presence').where('seen', '<', before).execute();
    },
  };
}
