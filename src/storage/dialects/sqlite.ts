import { DatabaseSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type Dialect } from 'kysely';
import type { Sql } from '../database.ts';
import { SqliteFile } from './sqliteFile.ts';

/**
 * Kysely over Node's own SQLite, on one connection. Commits reach the disk before they are acknowledged
 * (`synchronous=FULL`), readers of other processes aren't blocked (WAL).
 */
export function sqliteDialect(file: string): Dialect {
  const adapter = new FileAdapter();
  const dialect = new SqliteDialect({
    database: async () => {
      const database = new DatabaseSync(file, { timeout: 5000 });
      database.exec('pragma synchronous = full');
      adapter.file = new SqliteFile(database);
      return adapter.file;
    },
  });
  return {
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createAdapter: () => adapter,
  };
}

/** Readers and writers at once. Only after the schema was found to be ours: it writes to the file. */
export const USE_WRITE_AHEAD_LOG = 'pragma journal_mode = wal';

/** The file behind Kysely, for who has statements that it can carry out at once; undefined on other databases. */
export function freeFileOf(db: Sql): SqliteFile | undefined {
  const { adapter } = db.getExecutor();
  const file = adapter instanceof FileAdapter ? adapter.file : undefined;
  return file?.isInTransaction ? undefined : file;
}

/** Kysely hands it on wherever a connection is used, so the file can be found by it. */
class FileAdapter extends SqliteAdapter {
  file: SqliteFile | undefined;
}
