import type { KeyRow, Sql } from '../database.ts';
import type { KeyRecord, KeyStore, Role } from '../access.ts';

export function keyStore(db: Sql): KeyStore {
  return {
    async insert({ skill, ...record }) {
      await db
        .insertInto('keys')
        .values({ ...record, skill_id: skill, revoked: null })
        .execute();
    },
    async list() {
      const rows = await db
        .selectFrom('keys')
        .selectAll()
        .where('revoked', 'is', null)
        .orderBy('created')
        .orderBy('id')
        .execute();
      return rows.map(toRecord);
    },
    revoke: (id, at) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('keys')
          .set({ revoked: at })
          .where('id', '=', id)
          .where('revoked', 'is', null)
          .executeTakeFirst();
        await transaction.deleteFrom('page_sessions').where('key_id', '=', id).execute();
        return numUpdatedRows > 0n;
      }),
  };
}

function toRecord({ id, name, role, skill_id, salt, hash, created }: KeyRow): KeyRecord {
  return { id, name, role: role as Role, skill: skill_id, salt, hash, created };
}
