import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { Client } from 'pg';
import type { Sql } from './database.ts';
import { openPostgres, openSql, openSqlite } from './openSql.ts';
import { openPostgresStore, openSqliteStore, openStore } from './openStore.ts';
import type { Store } from './store.ts';

/** An empty database of a test's own. It can be opened more than once, `isShared` also at the same time. */
export interface TestDatabase {
  open(): Promise<Store>;
  /** A connection below the store. */
  openSql(): Promise<Sql>;
  dispose(): Promise<void>;
  /** `DATABASE_URL` for another process; undefined where there is none. */
  readonly url?: string;
  /** The folder of the database file; undefined where there is none. */
  readonly folder?: string;
}

export interface DatabaseKind {
  readonly name: string;
  /** Several connections, and so several processes, can use it at once. */
  readonly isShared: boolean;
  create(): Promise<TestDatabase>;
}

const SERVERS = [
  'postgres://postgres@127.0.0.1:5432/test',
  'postgres://postgres@127.0.0.1:5432/postgres',
  'postgres://test@127.0.0.1:5432/test',
];

/**
 * What the suites run on: SQLite, and PostgreSQL in a schema of its own that is dropped afterwards. PGlite takes
 * its place where no server answers.
 */
export async function testDatabases(): Promise<readonly DatabaseKind[]> {
  const server = await findServer();
  return [
    { name: 'SQLite', isShared: true, create: async () => sqliteDatabase() },
    server
      ? { name: 'PostgreSQL', isShared: true, create: () => postgresDatabase(server) }
      : await pgliteKind(),
  ];
}

/** Those that several processes can use at once. Says so when no PostgreSQL server is among them. */
export async function sharedDatabases(): Promise<readonly DatabaseKind[]> {
  const server = await findServer();
  if (!server) process.stdout.write('not run: no PostgreSQL\n');
  return (await testDatabases()).filter(({ isShared }) => isShared);
}

function sqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  return {
    folder,
    open: () => openSqliteStore(join(folder, 'parley.db')),
    openSql: () => openSqlite(join(folder, 'parley.db')),
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresDatabase(server: string): Promise<TestDatabase> {
  const schema = `parley_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create schema ${schema}`);
  const url = `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return {
    url,
    open: () => openPostgresStore(url),
    openSql: () => openPostgres(url),
    dispose: () => run(server, `drop schema ${schema} cascade`),
  };
}

/** One PGlite for all tests of a file, because each takes seconds to start; every database is a schema in it. */
async function pgliteKind(): Promise<DatabaseKind> {
  const pglite = await PGlite.create();
  const create = async (): Promise<TestDatabase> => {
    const schema = `parley_${randomUUID().replaceAll('-', '')}`;
    await pglite.exec(`create schema ${schema}`);
    return {
      open: async () => {
        await pglite.exec(`set search_path to ${schema}`);
        return openStore(new PGliteDialect({ pglite: unclosed(pglite) }), 'postgres');
      },
      openSql: async () => {
        await pglite.exec(`set search_path to ${schema}`);
        return openSql(new PGliteDialect({ pglite: unclosed(pglite) }), 'postgres');
      },
      dispose: async () => {
        await pglite.exec(`drop schema ${schema} cascade`);
      },
    };
  };
  return { name: 'PGlite', isShared: false, create };
}

/** The same database, which stays open when a store is closed. */
function unclosed(pglite: PGlite): PGlite {
  return new Proxy(pglite, {
    get(target, property) {
      if (property === 'close') return async () => undefined;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

async function findServer(): Promise<string | undefined> {
  for (const url of SERVERS) {
    try {
      await run(url, 'select 1');
      return url;
    } catch {
      // The next one may answer.
    }
  }
  return undefined;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
