import { sql } from 'kysely';
import { required, type Migration } from './migration.ts';

/** Named sets of variables to begin a test with; tests that were deleted a moment ago. */
export const migration006: Migration = {
  version: 6,
  async up(db, family) {
    const time = family === 'postgres' ? sql`text collate "C"` : sql`text`;

    await db.schema
      .createTable('presets')
      .addColumn('skill_id', 'text', required)
      .addColumn('id', 'text', required)
      .addColumn('json', 'text', required)
      .addColumn('updated', time, required)
      .addPrimaryKeyConstraint('presets_key', ['skill_id', 'id'])
      .execute();

    await db.schema.alterTable('tests').addColumn('deleted', time).execute();
  },
};
