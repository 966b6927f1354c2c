import type { PageSessionStore } from '../access.ts';
import type { Sql } from '../database.ts';

export function pageSessionStore(db: Sql): PageSessionStore {
  return {
    async insert({ digest, keyId, created, expires }) {
      await db.insertInto('page_sessions').values({ digest, key_id: keyId, created, expires }).execute();
    },
    async find(digest) {
      const row = await db
        .selectFrom('page_sessions')
        .selectAll()
        .where('digest', '=', digest)
        .executeTakeFirst();
      return row && { digest, keyId: row.key_id, created: row.created, expires: row.expires };
    },
    async remove(digest) {
      await db.deleteFrom('page_sessions').where('digest', '=', digest).execute();
    },
    async purge(before) {
      await db.deleteFrom('page_sessions').where('expires', '<', before).execute();
    },
  };
}
