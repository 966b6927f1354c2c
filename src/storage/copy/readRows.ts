import { sql } from 'kysely';
import type { Sql } from '../database.ts';
import { TABLE_KEYS, type DataTable } from './tableKeys.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Rows at a time. A model can take tens of megabytes. */
const PAGE: Partial<Record<DataTable, number>> = { models: 1 };
const USUAL_PAGE = 500;

/** All rows of a table, in parts, in the order of its key. */
export async function* readRows(db: Sql, table: DataTable): AsyncGenerator<readonly Row[]> {
  const keys: readonly string[] = TABLE_KEYS[table];
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  const limit = PAGE[table] ?? USUAL_PAGE;
  let last: Row | undefined;
  for (;;) {
    const after = last
      ? sql`where (${columns}) > (${sql.join(keys.map((key) => last?.[key]))})`
      : sql.raw('');
    const query = sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${limit}`;
    const { rows } = await query.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    last = rows.at(-1);
  }
}
