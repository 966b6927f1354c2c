import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { ArtifactRow, Sql } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import { prepared } from '../prepared.ts';

/** The tables that hold artifacts; all have the columns of `ArtifactRow`. */
export type ArtifactTable =
  'intents' | 'examples' | 'counterexamples' | 'entities' | 'entity_values' | 'dialog_nodes';

/** A list of artifacts: those at the top of a skill (no `owner`) or those of an intent or entity. */
export interface List {
  readonly skill: string;
  /** `rowKey` of the intent or entity. */
  readonly owner?: string;
}

/** Rows of one INSERT. 7 columns each: well below the 32,766 parameters that SQLite takes. */
const CHUNK = 1000;

type Rows = Record<'rows', ArtifactRow>;

/** All six tables are alike: typed as one, so that the queries below are written once. */
function rowsOf(db: Sql, table: ArtifactTable) {
  return { db: db as unknown as Kysely<Rows>, table: table as 'rows' };
}

function select(db: Sql, table: ArtifactTable, list: List): SelectQueryBuilder<Rows, 'rows', ArtifactRow> {
  const rows = rowsOf(db, table);
  return rows.db
    .selectFrom(rows.table)
    .selectAll()
    .where('skill_id', '=', list.skill)
    .where('owner', '=', list.owner ?? '');
}

/** One page by name or by time of change, keyset paging: as fast on the last page as on the first. */
export async function readPage(
  db: Sql,
  table: ArtifactTable,
  list: List,
  request: PageRequest,
): Promise<Page<ArtifactRow>> {
  const { limit, sort, descending, after } = request;
  const direction = descending ? 'desc' : 'asc';
  const beyond = descending ? '<' : '>';
  let query = select(db, table, list);
  if (sort === 'updated') {
    query = query.orderBy('updated', direction);
    if (after) {
      query = query.where((is) =>
        is.or([
          is('updated', beyond, after.updated),
          is.and([is('updated', '=', after.updated), is('key', beyond, after.key)]),
        ]),
      );
    }
  } else if (after) {
    query = query.where('key', beyond, after.key);
  }
  const found = await query
    .orderBy('key', direction)
    .limit(limit + 1)
    .execute();
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(found.length > limit && last ? { next: { key: last.key, updated: last.updated } } : {}),
    ...(request.count ? { total: await countRows(db, table, list) } : {}),
  };
}

async function countRows(db: Sql, table: ArtifactTable, list: List): Promise<number> {
  const rows = rowsOf(db, table);
  const { total } = await rows.db
    .selectFrom(rows.table)
    .select((is) => is.fn.countAll().as('total'))
    .where('skill_id', '=', list.skill)
    .where('owner', '=', list.owner ?? '')
    .executeTakeFirstOrThrow();
  return Number(total);
}

export async function readRow(
  db: Sql,
  table: ArtifactTable,
  { skill, owner = '' }: List,
  key: string,
): Promise<ArtifactRow | undefined> {
  const [row] = await readOne(table)(db, { skill, owner, key });
  return row;
}

interface RowPlace {
  readonly skill: string;
  readonly owner: string;
  readonly key: string;
}

const readOne = perTable((table) =>
  prepared((db: Sql, { skill, owner, key }: RowPlace) =>
    select(db, table, { skill, owner }).where('key', '=', key),
  ),
);

/** All rows of a skill in file order, nested ones grouped by owner. */
export async function readAll(db: Sql, table: ArtifactTable, skill: string): Promise<ArtifactRow[]> {
  const rows = rowsOf(db, table);
  const found = await rows.db.selectFrom(rows.table).selectAll().where('skill_id', '=', skill).execute();
  return found.sort((a, b) => a.ord - b.ord);
}

export type TimesOfRow = Pick<ArtifactRow, 'owner' | 'key' | 'created' | 'updated'>;

/** When the rows of a skill were made and changed. */
export async function readTimesOf(
  db: Sql,
  table: ArtifactTable,
  skill: string,
): Promise<readonly TimesOfRow[]> {
  const rows = rowsOf(db, table);
  return rows.db
    .selectFrom(rows.table)
    .select(['owner', 'key', 'created', 'updated'])
    .where('skill_id', '=', skill)
    .execute();
}

/** The nested rows of some owners, in file order. */
export async function readNested(
  db: Sql,
  table: ArtifactTable,
  skill: string,
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly ArtifactRow[]>> {
  if (owners.length === 0) return new Map();
  const rows = rowsOf(db, table);
  const found = await rows.db
    .selectFrom(rows.table)
    .selectAll()
    .where('skill_id', '=', skill)
    .where('owner', 'in', owners)
    .orderBy('ord')
    .execute();
  return Map.groupBy(found, (row) => row.owner);
}

/** `ord` by key, of those keys that have a row. */
export async function readOrders(
  db: Sql,
  table: ArtifactTable,
  list: List,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const orders = new Map<string, number>();
  for (let i = 0; i < keys.length; i += CHUNK) {
    const part = keys.slice(i, i + CHUNK);
    for (const row of await select(db, table, list).where('key', 'in', part).execute()) {
      orders.set(row.key, row.ord);
    }
  }
  return orders;
}

/** Inserts many new rows. */
export async function insertRows(db: Sql, table: ArtifactTable, all: readonly ArtifactRow[]): Promise<void> {
  const rows = rowsOf(db, table);
  for (let i = 0; i < all.length; i += CHUNK) {
    await rows.db
      .insertInto(rows.table)
      .values(all.slice(i, i + CHUNK))
      .execute();
  }
}

/** Inserts or replaces; an old row keeps its time of creation. */
export async function putRows(db: Sql, table: ArtifactTable, all: readonly ArtifactRow[]): Promise<void> {
  const [first] = all;
  if (first && all.length === 1) await putRow(table)(db, first);
  else for (let i = 0; i < all.length; i += CHUNK) await put(db, table, all.slice(i, i + CHUNK)).execute();
}

/** Inserts or replaces one row. */
export const putRow = perTable((table) =>
  prepared((db: Sql, { skill_id, owner, key, ord, json, created, updated }: ArtifactRow) =>
    put(db, table, [{ skill_id, owner, key, ord, json, created, updated }]),
  ),
);

function put(db: Sql, table: ArtifactTable, some: readonly ArtifactRow[]) {
  const rows = rowsOf(db, table);
  return rows.db
    .insertInto(rows.table)
    .values(some)
    .onConflict((conflict) =>
      conflict.columns(['skill_id', 'owner', 'key']).doUpdateSet((row) => ({
        ord: row.ref('excluded.ord'),
        json: row.ref('excluded.json'),
        updated: row.ref('excluded.updated'),
      })),
    );
}

/** One of a thing for each table, made when it is first asked for. */
function perTable<T>(make: (table: ArtifactTable) => T): (table: ArtifactTable) => T {
  const made = new Map<ArtifactTable, T>();
  return (table) => {
    let one = made.get(table);
    if (!one) made.set(table, (one = make(table)));
    return one;
  };
}

export async function deleteRows(
  db: Sql,
  table: ArtifactTable,
  list: List,
  keys: readonly string[],
): Promise<void> {
  const rows = rowsOf(db, table);
  for (let i = 0; i < keys.length; i += CHUNK) {
    await rows.db
      .deleteFrom(rows.table)
      .where('skill_id', '=', list.skill)
      .where('owner', '=', list.owner ?? '')
      .where('key', 'in', keys.slice(i, i + CHUNK))
      .execute();
  }
}

/** Deletes what belongs to an intent or entity. */
export async function deleteNested(
  db: Sql,
  table: ArtifactTable,
  skill: string,
  owner: string,
): Promise<void> {
  const rows = rowsOf(db, table);
  await rows.db.deleteFrom(rows.table).where('skill_id', '=', skill).where('owner', '=', owner).execute();
}

export async function deleteAll(db: Sql, table: ArtifactTable, skill: string): Promise<void> {
  const rows = rowsOf(db, table);
  await rows.db.deleteFrom(rows.table).where('skill_id', '=', skill).execute();
}

/** Gives a row another key, so that it keeps its time of creation; a row in the way is deleted. */
export async function renameRow(
  db: Sql,
  table: ArtifactTable,
  list: List,
  from: string,
  to: string,
): Promise<void> {
  const rows = rowsOf(db, table);
  await deleteRows(db, table, list, [to]);
  await rows.db
    .updateTable(rows.table)
    .set({ key: to })
    .where('skill_id', '=', list.skill)
    .where('owner', '=', list.owner ?? '')
    .where('key', '=', from)
    .execute();
}

/** Gives nested rows another owner; those of an owner of that name are deleted. */
export async function renameOwner(
  db: Sql,
  table: ArtifactTable,
  skill: string,
  from: string,
  to: string,
): Promise<void> {
  const rows = rowsOf(db, table);
  await deleteNested(db, table, skill, to);
  await rows.db
    .updateTable(rows.table)
    .set({ owner: to })
    .where('skill_id', '=', skill)
    .where('owner', '=', from)
    .execute();
}
