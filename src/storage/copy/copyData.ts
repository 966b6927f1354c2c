import { sql } from 'kysely';
import type { Sql } from '../database.ts';
import { readRows } from './readRows.ts';
import { DATA_TABLES, type DataTable } from './tableKeys.ts';
import { Digester, digestTable, type TableDigest } from './tableDigest.ts';

export interface CopyOptions {
  /** What the target holds goes; left out, a target that holds skills or keys is refused. */
  readonly replace?: boolean;
  /** Told after each part of a table. */
  progress?(table: DataTable, rows: number): void;
}

export interface CopiedTable extends TableDigest {
  readonly table: DataTable;
}

/** Nothing was copied; the message says why, for the operator. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
}

/**
 * Copies everything from one database into another, both with the newest schema: what the source holds at one
 * moment, while others may write to it, in one transaction of the target. What has arrived is read again, counted
 * and hashed; when that differs from what was sent, nothing stays. Throws `CopyRefused`.
 */
export async function copyData(
  from: Sql,
  to: Sql,
  options: CopyOptions = {},
): Promise<readonly CopiedTable[]> {
  return from
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((source) =>
      to.transaction().execute(async (target) => {
        const floor = options.replace ? await empty(target) : await requireEmpty(target);
        const copied: CopiedTable[] = [];
        for (const table of DATA_TABLES) {
          const sent = await copyTable(source, target, table, options);
          const arrived = await digestTable(target, table);
          if (sent.rows !== arrived.rows || sent.hash !== arrived.hash) {
            throw new CopyRefused(
              `${table}: ${sent.rows} rows with hash ${sent.hash} were sent, ${arrived.rows} with ${arrived.hash} ` +
                'arrived. Nothing was changed.',
            );
          }
          copied.push({ table, ...sent });
        }
        if (floor > 0) await liftRevisions(target, floor);
        return copied;
      }),
    );
}

async function copyTable(
  source: Sql,
  target: Sql,
  table: DataTable,
  { progress }: CopyOptions,
): Promise<TableDigest> {
  const digester = new Digester();
  for await (const rows of readRows(source, table)) {
    for (const row of rows) digester.add(row);
    await target.insertInto(table).values(rows).execute();
    progress?.(table, digester.digest.rows);
  }
  return digester.digest;
}

async function requireEmpty(target: Sql): Promise<number> {
  for (const table of ['skills', 'keys'] as const) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
    if (rows.length > 0) {
      throw new CopyRefused(`The target isn’t empty: its table ${table} has rows. Nothing was changed.`);
    }
  }
  await empty(target);
  return 0;
}

/** Answers the highest revision that there was. */
async function empty(target: Sql): Promise<number> {
  const row = await target
    .selectFrom('skills')
    .select((is) => is.fn.max('revision').as('highest'))
    .executeTakeFirst();
  for (const table of DATA_TABLES) await target.deleteFrom(table).execute();
  return row?.highest ?? 0;
}

/**
 * Services that are running know skills by their revision. Numbers that none of them has seen make them read what
 * was restored.
 */
async function liftRevisions(target: Sql, floor: number): Promise<void> {
  const by = floor + 1;
  await target
    .updateTable('skills')
    .set((is) => ({
      revision: is('revision', '+', by),
      summary_revision: is('summary_revision', '+', by),
    }))
    .execute();
  await target
    .updateTable('models')
    .set((is) => ({ revision: is('revision', '+', by) }))
    .execute();
  // In two steps, because a lifted number can be that of a row which isn't lifted yet.
  await sql`update changes set revision = -(revision + ${by})`.execute(target);
  await sql`update changes set revision = -revision`.execute(target);
}
