import type { Dialect } from 'kysely';
import { Feed } from './feed/feed.ts';
import { postgresRelay } from './feed/postgresRelay.ts';
import { readState } from './feed/readState.ts';
import { sqliteRelay } from './feed/sqliteRelay.ts';
import { LogWriter } from './logs/logWriter.ts';
import type { Family } from './migrations/migration.ts';
import { openPostgres, openSql, openSqlite } from './openSql.ts';
import { sqlStore } from './sqlStore.ts';
import type { Store } from './store.ts';

/** A store on a database file, which is made if need be; `:memory:` for one that lives as long as the store. */
export async function openSqliteStore(file: string): Promise<Store> {
  const db = await openSqlite(file);
  const isShared = file !== ':memory:';
  const feed = new Feed(isShared ? sqliteRelay(db) : null, () => readState(db));
  return sqlStore(db, feed, isShared ? new LogWriter(file) : undefined);
}

/** `url` as `postgres://user:password@host:port/database`. */
export async function openPostgresStore(url: string): Promise<Store> {
  const db = await openPostgres(url);
  return sqlStore(db, new Feed(postgresRelay(db, url), () => readState(db)));
}

/** A store that no other process has open. */
export async function openStore(dialect: Dialect, family: Family): Promise<Store> {
  const db = await openSql(dialect, family);
  return sqlStore(db, new Feed(null, () => readState(db)));
}
