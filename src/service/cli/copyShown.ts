import type { Sql } from '#storage/database.ts';
import { copyData, type CopyOptions } from '#storage/copy/copyData.ts';
import type { Terminal } from './command.ts';

/** Copies a database and tells how far it is, and in the end what each table holds. */
export async function copyShown(
  from: Sql,
  to: Sql,
  terminal: Terminal,
  options: Pick<CopyOptions, 'replace'> = {},
): Promise<void> {
  const copied = await copyData(from, to, {
    ...options,
    progress: (table, rows) => terminal.progress(`Copying ${table}: ${rows.toLocaleString('en')} rows …`),
  });
  for (const { table, rows, hash } of copied) {
    terminal.out(`${table.padEnd(16)} ${String(rows).padStart(9)} rows  ${hash.slice(0, 16)}`);
  }
  terminal.note('Counts and hashes of both sides agree.');
}
