import { sql } from 'kysely';
import { required, type Migration } from './migration.ts';

/** Skills with their artifacts as rows, the log of changes, trained models. */
export const migration001: Migration = {
  version: 1,
  async up(db, family) {
    // Byte order in both databases, so that lists and cursors agree.
    const name = family === 'postgres' ? sql`text collate "C"` : sql`text`;
    const bytes = family === 'postgres' ? sql`bytea` : sql`blob`;

    await db.schema
      .createTable('skills')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name_key', name, required)
      .addColumn('revision', 'integer', required)
      .addColumn('fields', 'text', required)
      .addColumn('missing', 'text', required)
      .addColumn('summary', 'text')
      .addColumn('summary_revision', 'integer', required)
      .addColumn('created', name, required)
      .addColumn('updated', name, required)
      .addColumn('deleted_at', name)
      .execute();
    for (const table of [
      'intents',
      'examples',
      'counterexamples',
      'entities',
      'entity_values',
      'dialog_nodes',
    ]) {
      await db.schema
        .createTable(table)
        .addColumn('skill_id', 'text', required)
        .addColumn('owner', name, required)
        .addColumn('key', name, required)
        .addColumn('ord', 'double precision', required)
        .addColumn('json', 'text', required)
        .addColumn('created', name, required)
        .addColumn('updated', name, required)
        .addPrimaryKeyConstraint(`${table}_key`, ['skill_id', 'owner', 'key'])
        .execute();
    }
    await db.schema
      .createTable('changes')
      .addColumn('skill_id', 'text', required)
      .addColumn('revision', 'integer', required)
      .addColumn('edits', 'text')
      .addColumn('at', name, required)
      .addColumn('by', 'text', required)
      .addPrimaryKeyConstraint('changes_key', ['skill_id', 'revision'])
      .execute();
    await db.schema
      .createTable('models')
      .addColumn('skill_id', 'text', (column) => column.primaryKey())
      .addColumn('revision', 'integer', required)
      .addColumn('digest', 'text', required)
      .addColumn('blob', bytes, required)
      .execute();
  },
};
