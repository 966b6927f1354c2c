import type { Sql } from '#storage/database.ts';
import { UnusableDatabase } from '#storage/migrations/migrate.ts';
import { openPostgres, openSqlite } from '#storage/openSql.ts';
import { openPostgresStore, openSqliteStore } from '#storage/openStore.ts';
import type { Store } from '#storage/store.ts';
import { ConfigError, databaseFile, type Config } from './config.ts';
import { describe } from './reasons.ts';

type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** The store that the settings name. Throws `ConfigError` and `UnusableDatabase`. */
export function openDatabase(place: Place): Promise<Store> {
  const { databaseUrl: url } = place;
  if (url === null) return openSqliteStore(databaseFile(place));
  return connected(() => openPostgresStore(url));
}

/** A connection below the store to the database that the settings name. */
export function openDatabaseSql(place: Place): Promise<Sql> {
  const { databaseUrl: url } = place;
  if (url === null) return openSqlite(databaseFile(place));
  return connected(() => openPostgres(url));
}

async function connected<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error;
    throw new ConfigError(
      `The database can't be opened: ${describe(error, false)}. Check DATABASE_URL or the URL given.`,
    );
  }
}
