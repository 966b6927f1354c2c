import { sql } from 'kysely';
import { required, type Migration } from './migration.ts';

/** Tests of a skill. */
export const migration005: Migration = {
  version: 5,
  async up(db, family) {
    const time = family === 'postgres' ? sql`text collate "C"` : sql`text`;

    await db.schema
      .createTable('tests')
      .addColumn('skill_id', 'text', required)
      .addColumn('id', 'text', required)
      .addColumn('json', 'text', required)
      .addColumn('result', 'text')
      .addColumn('created', time, required)
      .addColumn('updated', time, required)
      .addPrimaryKeyConstraint('tests_key', ['skill_id', 'id'])
      .execute();
  },
};
