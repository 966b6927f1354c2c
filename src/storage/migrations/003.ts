import { sql } from 'kysely';
import { required, type Migration } from './migration.ts';

/** Who may do what (keys, sessions of signed-in pages), who is where in a skill, services to forward to. */
export const migration003: Migration = {
  version: 3,
  async up(db, family) {
    const time = family === 'postgres' ? sql`text collate "C"` : sql`text`;

    await db.schema
      .createTable('keys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', required)
      .addColumn('role', 'text', required)
      .addColumn('skill_id', 'text')
      .addColumn('salt', 'text', required)
      .addColumn('hash', 'text', required)
      .addColumn('created', time, required)
      .addColumn('revoked', time)
      .execute();
    await db.schema
      .createTable('page_sessions')
      .addColumn('digest', 'text', (column) => column.primaryKey())
      .addColumn('key_id', 'text', required)
      .addColumn('created', time, required)
      .addColumn('expires', time, required)
      .execute();
    await db.schema
      .createTable('presence')
      .addColumn('skill_id', 'text', required)
      .addColumn('client', 'text', required)
      .addColumn('name', 'text', required)
      .addColumn('node', 'text')
      .addColumn('seen', time, required)
      .addPrimaryKeyConstraint('presence_key', ['skill_id', 'client'])
      .execute();
    await db.schema
      .createTable('upstreams')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', required)
      .addColumn('url', 'text', required)
      .addColumn('sealed_key', 'text', required)
      .addColumn('created', time, required)
      .execute();
    await db.schema.alterTable('changes').addColumn('origin', 'text').execute();
  },
};
