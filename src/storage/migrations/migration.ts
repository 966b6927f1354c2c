import type { Sql } from '../database.ts';

export type Family = 'sqlite' | 'postgres';

/** One step of the schema. `up` runs inside a transaction and moves a database from `version - 1` to `version`. */
export interface Migration {
  readonly version: number;
  up(db: Sql, family: Family): Promise<void>;
}

/** Makes a column one that has a value in every row. */
export const required = <T extends { notNull(): T }>(column: T): T => column.notNull();
