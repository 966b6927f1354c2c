import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tables } from '../database.ts';
import { sqliteDialect } from '../dialects/sqlite.ts';
import { openSqliteStore } from '../openStore.ts';
import { migration001 } from './001.ts';
import { migrate, MIGRATIONS, UnusableDatabase } from './migrate.ts';
import type { Migration } from './migration.ts';

describe('migrate', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    file = join(folder, 'parley.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const next: Migration = {
    version: 2,
    async up(db) {
      await db.schema.alterTable('skills').addColumn('note', 'text').execute();
    },
  };

  async function migrated(migrations: readonly Migration[]): Promise<void> {
    const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
    try {
      await migrate(db, 'sqlite', migrations);
    } finally {
      await db.destroy();
    }
  }

  function versionAndColumns(): { version: unknown; columns: unknown[] } {
    const database = new DatabaseSync(file);
    const version = database.prepare('select version from schema_version').get()?.['version'];
    const columns = database.prepare('select name from pragma_table_info(?)').all('skills');
    database.close();
    return { version, columns: columns.map((column) => column['name']) };
  }

  it('brings an older database up to date and keeps what is in it', async () => {
    await migrated([migration001]);
    const database = new DatabaseSync(file);
    database.exec(`insert into changes (skill_id, revision, at, by) values ('a', 1, 'now', 'me')`);
    database.close();

    await migrated([migration001, next]);
    expect(versionAndColumns().version).toBe(2);
    expect(versionAndColumns().columns).toContain('note');
    await migrated([migration001, next]);

    const again = new DatabaseSync(file);
    expect(again.prepare('select skill_id from changes').all()).toEqual([{ skill_id: 'a' }]);
    again.close();
  });

  it('keeps the log of changes when it is put in the order of its key', async () => {
    await migrated(MIGRATIONS.filter(({ version }) => version < 7));
    const database = new DatabaseSync(file);
    const rows = [
      { skill_id: 'a', revision: 2, edits: '[]', at: 'now', by: 'me', origin: 'here' },
      { skill_id: 'a', revision: 3, edits: null, at: 'now', by: '', origin: null },
    ];
    const insert = database.prepare(
      `insert into changes values (:skill_id, :revision, :edits, :at, :by, :origin)`,
    );
    for (const row of rows.toReversed()) insert.run(row);
    database.close();

    await migrated(MIGRATIONS);
    const again = new DatabaseSync(file);
    expect(again.prepare('select * from changes').all()).toEqual(rows);
    expect(() => again.prepare('select rowid from changes')).toThrow(/no such column/);
    again.close();
  });

  it('takes back a migration that fails half-way', async () => {
    await migrated([migration001]);
    const failing: Migration = {
      version: 2,
      async up(db, family) {
        await next.up(db, family);
        throw new Error('disk full');
      },
    };
    await expect(migrated([migration001, failing])).rejects.toThrow('disk full');
    expect(versionAndColumns().version).toBe(1);
    expect(versionAndColumns().columns).not.toContain('note');
  });

  it('refuses a newer database and leaves it alone', async () => {
    await migrated([migration001, { ...next, version: 900 }]);
    const before = readFileSync(file);
    await expect(openSqliteStore(file)).rejects.toThrow(UnusableDatabase);
    await expect(openSqliteStore(file)).rejects.toThrow(/version 900.*newer Parley/s);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("refuses another program's database and leaves it alone", async () => {
    const database = new DatabaseSync(file);
    database.exec('create table theirs (x)');
    database.close();
    const before = readFileSync(file);
    await expect(openSqliteStore(file)).rejects.toThrow(/another program/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
