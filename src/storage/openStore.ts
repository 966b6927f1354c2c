import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, type Dialect } from 'kysely';
import type { Sql, Tables } from './database.ts';
import { postgresDialect } from './dialects/postgres.ts';
import { sqliteDialect, USE_WRITE_AHEAD_LOG } from './dialects/sqlite.ts';
import { Feed, type Relay } from './feed/feed.ts';
import { postgresRelay } from './feed/postgresRelay.ts';
import { readState } from './feed/readState.ts';
import { sqliteRelay } from './feed/sqliteRelay.ts';
import { migrate } from './migrations/migrate.ts';
import type { Family } from './migrations/migration.ts';
import { sqlStore } from './sqlStore.ts';
import type { Store } from './store.ts';

/** Opens the database file, or makes it; `:memory:` for one that lives as long as the store. */
export async function openSqliteStore(file: string): Promise<Store> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return openStore(sqliteDialect(file), 'sqlite', file === ':memory:' ? undefined : sqliteRelay);
}

/** `url` as `postgres://user:password@host:port/database`. */
export async function openPostgresStore(url: string): Promise<Store> {
  return openStore(postgresDialect(url), 'postgres', (db) => postgresRelay(db, url));
}

/**
 * Opens the store and brings its schema up to date; throws `UnusableDatabase` when that can't be.
 *
 * @param relayOf how processes on the database hear of each other; left out where there is only one
 */
export async function openStore(
  dialect: Dialect,
  family: Family,
  relayOf?: (db: Sql) => Relay,
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, family);
    if (family === 'sqlite') await sql.raw(USE_WRITE_AHEAD_LOG).execute(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return sqlStore(db, new Feed(relayOf ? relayOf(db) : null, () => readState(db)));
}
