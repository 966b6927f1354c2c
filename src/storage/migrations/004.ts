import { sql } from 'kysely';
import { required, type Migration } from './migration.ts';

/** Sticky notes about a skill. */
export const migration004: Migration = {
  version: 4,
  async up(db, family) {
    const time = family === 'postgres' ? sql`text collate "C"` : sql`text`;

    await db.schema
      .createTable('notes')
      .addColumn('skill_id', 'text', required)
      .addColumn('id', 'text', required)
      .addColumn('json', 'text', required)
      .addColumn('updated', time, required)
      .addPrimaryKeyConstraint('notes_key', ['skill_id', 'id'])
      .execute();
  },
};
