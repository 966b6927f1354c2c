import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery, SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements longer than this (bulk inserts) aren't worth keeping prepared. */
const CACHED_SQL_LENGTH = 2000;
const CACHED_STATEMENTS = 200;

/** A database file on one connection, its statements kept prepared. */
export class SqliteFile implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Statement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Whether somebody has begun a transaction, which other statements would become a part of. */
  get isInTransaction(): boolean {
    return this.#database.isTransaction;
  }

  prepare(sql: string): Statement {
    const cached = this.#statements.get(sql);
    if (cached) return cached;
    const statement = new Statement(this.#database.prepare(sql));
    if (sql.length <= CACHED_SQL_LENGTH) {
      if (this.#statements.size >= CACHED_STATEMENTS) this.#statements.clear();
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** The rows of a statement, at once. */
  read<Row>({ sql, parameters }: CompiledQuery<Row>): readonly Row[] {
    return this.prepare(sql).all(parameters as readonly SQLInputValue[]) as Row[];
  }

  /**
   * Carries out statements in a transaction of their own, which is on the disk when this returns. False, and nothing written,
   * when the first of them changes no row. Throws, and nothing is written, when one fails.
   */
  write(statements: readonly CompiledQuery[]): boolean {
    this.prepare('begin immediate').run([]);
    try {
      for (const [index, { sql, parameters }] of statements.entries()) {
        const { changes } = this.prepare(sql).run(parameters as readonly SQLInputValue[]);
        if (index > 0 || changes > 0) continue;
        this.prepare('rollback').run([]);
        return false;
      }
      this.prepare('commit').run([]);
      return true;
    } catch (error) {
      // Some failures, as of a full disk, have rolled it back already.
      if (this.isInTransaction) this.prepare('rollback').run([]);
      throw error;
    }
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
