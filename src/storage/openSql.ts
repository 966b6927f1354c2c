import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, type Dialect } from 'kysely';
import type { Sql, Tables } from './database.ts';
import { postgresDialect } from './dialects/postgres.ts';
import { sqliteDialect, USE_WRITE_AHEAD_LOG } from './dialects/sqlite.ts';
import { migrate } from './migrations/migrate.ts';
import type { Family } from './migrations/migration.ts';

/** Opens the database file, or makes it; `:memory:` for one that lives as long as the connection. */
export async function openSqlite(file: string): Promise<Sql> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return openSql(sqliteDialect(file), 'sqlite');
}

/** `url` as `postgres://user:password@host:port/database`. */
export async function openPostgres(url: string): Promise<Sql> {
  return openSql(postgresDialect(url), 'postgres');
}

/** Connects and brings the schema up to date; throws `UnusableDatabase` when that can't be. */
export async function openSql(dialect: Dialect, family: Family): Promise<Sql> {
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, family);
    if (family === 'sqlite') await sql.raw(USE_WRITE_AHEAD_LOG).execute(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
