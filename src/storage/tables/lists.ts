import type { ArtifactRow, Sql } from '../database.ts';
import type { Page, Stored } from '../page.ts';
import { rowKey } from '../rowKey.ts';
import type { ListStore, NestedListStore, StoredWhole } from '../store.ts';
import { readNested, readPage, readRow } from './artifacts.ts';
import { parseRow, type Family, type Nested } from './family.ts';

/** Reads the artifacts of a family; those nested in them are left out. */
export function listStore<T>(db: Sql, { table, nested }: Family): ListStore<T> {
  return {
    async page(skill, request) {
      return mapPage(await readPage(db, table, { skill }, request), (row) => alone<T>(row, nested));
    },
    async read(skill, name) {
      const row = await readRow(db, table, { skill }, rowKey(name));
      return row && alone<T>(row, nested);
    },
  };
}

/** Reads the artifacts of a family and those nested in them. */
export function nestedListStore<T, N>(
  db: Sql,
  family: Family & { readonly nested: Nested },
): NestedListStore<T, N> {
  const { table, nested } = family;
  return {
    ...listStore<T>(db, family),
    async pageWhole(skill, request) {
      const page = await readPage(db, table, { skill }, request);
      const owners = page.items.map((row) => row.key);
      const inner = await readNested(db, nested.table, skill, owners);
      return mapPage(page, (row) => together<T, N>(row, inner.get(row.key) ?? []));
    },
    async readWhole(skill, name) {
      const owner = rowKey(name);
      const row = await readRow(db, table, { skill }, owner);
      if (!row) return undefined;
      const inner = await readNested(db, nested.table, skill, [owner]);
      return together<T, N>(row, inner.get(owner) ?? []);
    },
    async pageNested(skill, owner, request) {
      return mapPage(await readPage(db, nested.table, { skill, owner: rowKey(owner) }, request), stored<N>);
    },
    async readNested(skill, owner, name) {
      const row = await readRow(db, nested.table, { skill, owner: rowKey(owner) }, rowKey(name));
      return row && stored<N>(row);
    },
  };
}

function mapPage<T>(page: Page<ArtifactRow>, map: (row: ArtifactRow) => T): Page<T> {
  return { ...page, items: page.items.map(map) };
}

function stored<T>(row: ArtifactRow): Stored<T> {
  return { value: parseRow(row) as T, created: row.created, updated: row.updated };
}

function alone<T>(row: ArtifactRow, nested: Nested | undefined): Stored<T> {
  if (!nested) return stored<T>(row);
  const { [nested.property]: _rows, ...own } = parseRow(row);
  return { value: own as T, created: row.created, updated: row.updated };
}

function together<T, N>(row: ArtifactRow, inner: readonly ArtifactRow[]): StoredWhole<T, N> {
  return { ...stored<T>(row), nested: inner.map((item) => stored<N>(item)) };
}
