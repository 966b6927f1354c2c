import { sql } from 'kysely';
import { required, type Migration } from './migration.ts';

/** Logs of messages, the times of synonyms, and what became of an asynchronous call. */
export const migration002: Migration = {
  version: 2,
  async up(db, family) {
    const name = family === 'postgres' ? sql`text collate "C"` : sql`text`;

    await db.schema.alterTable('skills').addColumn('operation', 'text').execute();
    await db.schema
      .createTable('synonym_times')
      .addColumn('skill_id', 'text', required)
      .addColumn('entity', name, required)
      .addColumn('value', name, required)
      .addColumn('synonym', name, required)
      .addColumn('created', name, required)
      .addColumn('updated', name, required)
      .addPrimaryKeyConstraint('synonym_times_key', ['skill_id', 'entity', 'value', 'synonym'])
      .execute();
    await db.schema
      .createTable('message_logs')
      .addColumn('id', name, (column) => column.primaryKey())
      .addColumn('skill_id', 'text', required)
      .addColumn('customer', name)
      .addColumn('opt_out', 'integer', required)
      .addColumn('requested', name, required)
      .addColumn('entry', 'text', required)
      .execute();
    await index('message_logs_by_skill', ['skill_id', 'requested', 'id']);
    await index('message_logs_by_time', ['requested', 'id']);
    await index('message_logs_by_customer', ['customer']);

    async function index(title: string, columns: readonly ('skill_id' | 'requested' | 'id' | 'customer')[]) {
      await db.schema
        .createIndex(title)
        .on('message_logs')
        .columns([...columns])
        .execute();
    }
  },
};
