import { createHash } from 'node:crypto';
import type { Sql } from '../database.ts';
import { readRows, type Row } from './readRows.ts';
import type { DataTable } from './tableKeys.ts';

/** What a table holds, in short: equal contents have equal digests, on whichever database and in whichever order. */
export interface TableDigest {
  readonly rows: number;
  /** SHA-256 in hexadecimal digits: the exclusive or of all rows' digests, which their key keeps apart. */
  readonly hash: string;
}

export class Digester {
  readonly #sum = Buffer.alloc(32);
  #rows = 0;

  add(row: Row): void {
    const digest = createHash('sha256').update(canonical(row)).digest();
    for (let i = 0; i < digest.length; i++) this.#sum[i] = (this.#sum[i] ?? 0) ^ (digest[i] ?? 0);
    this.#rows++;
  }

  get digest(): TableDigest {
    return { rows: this.#rows, hash: this.#sum.toString('hex') };
  }
}

export async function digestTable(db: Sql, table: DataTable): Promise<TableDigest> {
  const digester = new Digester();
  for await (const rows of readRows(db, table)) for (const row of rows) digester.add(row);
  return digester.digest;
}

function canonical(row: Row): string {
  const columns = Object.keys(row).sort();
  return JSON.stringify(columns.map((column) => [column, plain(row[column])]));
}

/** Bytes come as arrays of one kind or another. */
function plain(value: unknown): unknown {
  return value instanceof Uint8Array
    ? { bytes: createHash('sha256').update(value).digest('base64') }
    : (value ?? null);
}
