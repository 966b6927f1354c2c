import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

/** Statements longer than this (bulk inserts) aren't worth keeping prepared. */
const CACHED_SQL_LENGTH = 2000;
const CACHED_STATEMENTS = 200;

/**
 * Kysely over Node's own SQLite, on one connection. Commits reach the disk before they are acknowledged
 * (`synchronous=FULL`), readers of other processes aren't blocked (WAL).
 */
export function sqliteDialect(file: string): SqliteDialect {
  return new SqliteDialect({
    database: async () => {
      const database = new DatabaseSync(file, { timeout: 5000 });
      database.exec('pragma synchronous = full');
      return new CachingDatabase(database);
    },
  });
}

/** Readers and writers at once. Only after the schema was found to be ours: it writes to the file. */
export const USE_WRITE_AHEAD_LOG = 'pragma journal_mode = wal';

class CachingDatabase implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): SqliteStatement {
    const cached = this.#statements.get(sql);
    if (cached) return cached;
    const statement = new Statement(this.#database.prepare(sql));
    if (sql.length <= CACHED_SQL_LENGTH) {
      if (this.#statements.size >= CACHED_STATEMENTS) this.#statements.clear();
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}

class Statement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: StatementSync;

  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all(parameters: readonly SQLInputValue[]): unknown[] {
    return this.#statement.all(...parameters);
  }

  run(parameters: readonly SQLInputValue[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return this.#statement.run(...parameters);
  }

  iterate(parameters: readonly SQLInputValue[]): IterableIterator<unknown> {
    return this.#statement.iterate(...parameters);
  }
}
