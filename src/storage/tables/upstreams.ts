import type { Sql } from '../database.ts';
import type { UpstreamStore } from '../upstream.ts';

export function upstreamStore(db: Sql): UpstreamStore {
  return {
    async insert({ sealedKey, ...record }) {
      await db
        .insertInto('upstreams')
        .values({ ...record, sealed_key: sealedKey })
        .execute();
    },
    async list() {
      const rows = await db.selectFrom('upstreams').selectAll().orderBy('created').orderBy('id').execute();
      return rows.map(({ sealed_key: sealedKey, ...record }) => ({ ...record, sealedKey }));
    },
    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom('upstreams').where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
