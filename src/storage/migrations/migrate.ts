import { sql } from 'kysely';
import type { Sql } from '../database.ts';
import { migration001 } from './001.ts';
import { migration002 } from './002.ts';
import { migration003 } from './003.ts';
import { migration004 } from './004.ts';
import { migration005 } from './005.ts';
import { migration006 } from './006.ts';
import { migration007 } from './007.ts';
import type { Family, Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  migration001,
  migration002,
  migration003,
  migration004,
  migration005,
  migration006,
  migration007,
];

/** Any number that no other program is likely to choose: one process migrates at a time. */
const ADVISORY_LOCK = 7_269_538;

/** The database cannot be used as it is; it was left alone. The message says why, for the operator. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase';
}

/**
 * Brings the schema to the newest version, in one transaction. Throws `UnusableDatabase`, before anything is
 * written, when the database is newer than this program or (SQLite) belongs to another one.
 */
export async function migrate(
  db: Sql,
  family: Family,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const newest = migrations.at(-1)?.version ?? 0;
  if ((await readVersion(db, family, newest)) === newest) return;
  await db.transaction().execute(async (transaction) => {
    if (family === 'postgres') await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(transaction);
    const version = await readVersion(transaction, family, newest);
    if (version === undefined) await createVersionTable(transaction);
    for (const migration of migrations) {
      if (migration.version > (version ?? 0)) await migration.up(transaction, family);
    }
    await transaction.updateTable('schema_version').set({ version: newest }).execute();
  });
}

/** Undefined for an empty database. */
async function readVersion(db: Sql, family: Family, newest: number): Promise<number | undefined> {
  const tables = await (family === 'postgres' ? postgresTables(db) : sqliteTables(db));
  if (!tables.includes('schema_version')) {
    if (family === 'sqlite' && tables.length > 0) {
      throw new UnusableDatabase('The database file belongs to another program: it holds no Parley schema.');
    }
    return undefined;
  }
  const { version } = await db.selectFrom('schema_version').select('version').executeTakeFirstOrThrow();
  if (version > newest) {
    throw new UnusableDatabase(
      `The database has schema version ${version}, and this Parley knows versions up to ${newest}. ` +
        'It was written by a newer Parley: start that one, or restore a backup. Nothing was changed.',
    );
  }
  return version;
}

async function createVersionTable(db: Sql): Promise<void> {
  await db.schema
    .createTable('schema_version')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await db.insertInto('schema_version').values({ version: 0 }).execute();
}

async function sqliteTables(db: Sql): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
    db,
  );
  return rows.map((row) => row.name);
}

async function postgresTables(db: Sql): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
    db,
  );
  return rows.map((row) => row.name);
}
