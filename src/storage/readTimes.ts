import type { Sql } from './database.ts';
import { rowKey } from './rowKey.ts';
import type { RowTimes } from './store.ts';
import { readTimesOf, type TimesOfRow } from './tables/artifacts.ts';
import { FAMILIES } from './tables/families.ts';

/** Reads the times of all rows of a skill, to be asked for by name. */
export async function readTimes(db: Sql, skill: string): Promise<RowTimes> {
  const times = new Map<string, ReadonlyMap<string, TimesOfRow>>();
  for (const { table, nested } of FAMILIES) {
    for (const name of nested ? [table, nested.table] : [table]) {
      const rows = await readTimesOf(db, name, skill);
      times.set(name, new Map(rows.map((row) => [pathOf(row.owner, row.key), row])));
    }
  }
  return (kind, name, owner) =>
    times.get(kind)?.get(pathOf(owner === undefined ? '' : rowKey(owner), rowKey(name)));
}

/** Row keys hold no NUL. */
const pathOf = (owner: string, key: string): string => `${owner}\0${key}`;
