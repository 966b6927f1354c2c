import { sql } from 'kysely';
import { required, type Migration } from './migration.ts';

/**
 * The log of changes lies in the order of its key. In SQLite the key would otherwise be an index beside the table, and
 * each change would put another page on the disk.
 */
export const migration007: Migration = {
  version: 7,
  async up(db, family) {
    if (family !== 'sqlite') return;
    await db.schema
      .createTable('ordered_changes')
      .addColumn('skill_id', 'text', required)
      .addColumn('revision', 'integer', required)
      .addColumn('edits', 'text')
      .addColumn('at', 'text', required)
      .addColumn('by', 'text', required)
      .addColumn('origin', 'text')
      .addPrimaryKeyConstraint('changes_key', ['skill_id', 'revision'])
      .modifyEnd(sql`without rowid`)
      .execute();
    const columns = sql.raw('skill_id, revision, edits, at, "by", origin');
    await sql`insert into ordered_changes (${columns}) select ${columns} from changes`.execute(db);
    await db.schema.dropTable('changes').execute();
    await db.schema.alterTable('ordered_changes').renameTo('changes').execute();
  },
};
