import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedDatabases, type TestDatabase } from '#storage/databases.testkit.ts';
import { runCli } from './cli.ts';
import { COMMANDS } from './commands.ts';

const sample = join(import.meta.dirname, '../../../public/samples/corner-pizza.json');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

async function parley(from: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    note: (text: string) => void notes.push(text),
    progress: () => undefined,
  };
  const code = await runCli(args, env, terminal, from);
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}

describe('the command line', () => {
  it.each(COMMANDS.map(({ name }) => name))('explains %s', async (name) => {
    const { code, out } = await parley('/', {}, name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: parley ${name}`);
    expect((await parley('/', {}, '--help')).out).toContain(`  parley ${name}`);
  });

  it.each([
    [[], 'COMMAND'],
    [['conquer'], 'no command “conquer”'],
    [['import'], 'missing'],
    [['export', 'a', 'b'], '“b” is too much'],
    [['backup', 'f', '--fast'], '--fast'],
    [['migrate-data', '--from', 'a'], '--to'],
    [['migrate'], 'PORT=x is not a number', 1, { PORT: 'x' }],
  ])('refuses %j', async (args: string[], message: string, code = 2, env: NodeJS.ProcessEnv = {}) => {
    const ran = await parley('/', env, ...args);
    expect(ran.code).toBe(code);
    expect(ran.out + ran.notes).toContain(message);
  });
});

describe.each(await sharedDatabases())('commands on $name', (kind) => {
  let database: TestDatabase;
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const run = (...args: string[]) => parley(folder, env, ...args);

  beforeEach(async () => {
    database = await kind.create();
    folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
    env = database.url === undefined ? { DATA_DIR: database.folder } : { DATABASE_URL: database.url };
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await database.dispose();
  });

  it('import and export a skill without loss, and say what can’t be taken in', async () => {
    writeFileSync(join(folder, 'broken.json'), '{"intents": [');
    writeFileSync(join(folder, 'twice.json'), '{"intents": [{"intent": "a"}, {"intent": "a"}]}');
    const imported = await run('import', sample, 'broken.json', 'twice.json', 'none.json');
    expect(imported.code).toBe(1);
    expect(imported.out).toMatch(/^[\da-f-]{36} {2}Corner Pizza$/);
    expect(imported.notes).toContain('broken.json: This file breaks off in line 1');
    expect(imported.notes).toContain('twice.json: This can’t be a skill.\n  intents[1].intent');
    expect(imported.notes).toContain('none.json: There is no such file.');
    expect(imported.notes).toContain('3 of 4 files');

    const exported = await run('export', 'Corner Pizza');
    expect(exported.code).toBe(0);
    expect(JSON.parse(exported.out)).toEqual(JSON.parse(readFileSync(sample, 'utf8')));
    await run('export', imported.out.slice(0, 36), '-o', 'out.json');
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(JSON.parse(exported.out));
    await run('import', sample);
    expect(await run('export', 'Corner Pizza')).toMatchObject({
      code: 1,
      notes: expect.stringContaining('ids:'),
    });
    expect((await run('export', 'None')).code).toBe(1);
  });

  it('test a skill by plans, from its file or the database', async () => {
    const plan = sample.replace('.json', '.plan');
    const planned = await run('test', sample, plan);
    expect(planned.out).toMatch(/: \d+ conversations, \d+ turns, all as planned$/);
    expect(planned.code).toBe(0);

    await run('import', sample);
    writeFileSync(join(folder, 'wrong.plan'), 'user: hello\nbot: Never.\n');
    writeFileSync(join(folder, 'odd.plan'), 'user: hello\nsays: hi\n');
    const wrong = await run('test', 'Corner Pizza', 'wrong.plan', 'odd.plan');
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('line 2: expected  Never.');
    expect(wrong.out).toContain('odd.plan:2: “says:” is no line of a plan.');
    writeFileSync(join(folder, 'at.plan'), 'at: Opening hours\nuser:\nnode: Opening hours\n');
    writeFileSync(join(folder, 'nowhere.plan'), 'user: hi\nconversation: b\nat: Nowhere\nuser:\n');
    const begun = await run('test', 'Corner Pizza', 'at.plan', 'nowhere.plan');
    expect(begun.out).toContain('at.plan: 1 conversation, 1 turn, all as planned');
    expect(begun.out).toContain('nowhere.plan:3: There is no node “Nowhere”.');
    expect(begun.code).toBe(1);
    expect(await run('test', 'None', plan)).toMatchObject({
      code: 1,
      notes: expect.stringContaining('None'),
    });
    expect(await run('test', sample, 'none.plan')).toMatchObject({
      code: 1,
      notes: expect.stringContaining('none.plan: There is no such file.'),
    });
  });

  it('run the tests that live with a skill, and take them along', async () => {
    expect(await run('test', sample)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/all as planned$/),
    });
    const id = (await run('import', sample)).out.slice(0, 36);
    expect(await run('test', id)).toMatchObject({ code: 1, notes: expect.stringContaining('has no tests') });
    expect(await run('export', id, '-o', 'bare.json', '--tests')).toMatchObject({
      code: 0,
      notes: expect.stringContaining('no tests'),
    });
    expect(await run('test', 'bare.json')).toMatchObject({
      code: 1,
      notes: expect.stringContaining('no bare.plan'),
    });
    expect((await run('export', id, '--tests')).code).toBe(2);

    writeFileSync(
      join(folder, 'bare.plan'),
      'test: Good\ntags: a\nuser:\n\ntest: Bad\ntags: b\nuser: hi\nbot: Never.\n',
    );
    const taken = await run('import', 'bare.json', '--tests');
    expect(taken.notes).toContain('2 tests');
    const copy = taken.out.slice(0, 36);
    const ran = await run('test', copy);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Good: 1 conversation, 1 turn, all as planned');
    expect(ran.out).toContain('line 2: expected  Never.');
    expect(ran.out).toMatch(/\n2 tests, 1 otherwise$/);
    expect((await run('test', copy, '--tag', 'a')).code).toBe(0);
    expect((await run('test', copy, '--tag', 'c')).notes).toContain('“c”');

    await run('export', copy, '-o', 'again.json', '--tests');
    expect(readFileSync(join(folder, 'again.plan'), 'utf8')).toBe(
      'test: Good\ntags: a\n\nuser:\n\ntest: Bad\ntags: b\n\nuser: hi\nbot: Never.\n',
    );
    expect((await run('test', 'again.json')).out).toMatch(/\n2 tests, 1 otherwise$/);
  });

  it('make, list and revoke keys', async () => {
    expect((await run('keys', 'create', 'CI')).code).toBe(2);
    const made = await run('keys', 'create', 'CI', '--role', 'manager');
    expect(made.out).toMatch(/^parley_/);
    const listed = await run('keys');
    expect(listed.out).toMatch(/manager .* all skills {2}CI$/);
    expect(listed.out).not.toContain(made.out);
    expect((await run('keys', 'revoke', listed.out.slice(0, 16))).code).toBe(0);
    expect((await run('keys', 'list')).out).toBe('');
    expect((await run('keys', 'revoke', 'none')).code).toBe(1);
  });

  it('back everything up and bring it back, in place or elsewhere', async () => {
    await run('import', sample);
    const backup = await run('backup', 'all.db');
    expect(backup.code).toBe(0);
    expect(backup.out).toMatch(/skills +1 rows/);
    expect((await run('backup', 'all.db')).code).toBe(1);
    await run('import', sample);
    expect((await run('restore', 'all.db')).notes).toContain('isn’t empty');
    expect((await run('restore', 'all.db', '--replace')).code).toBe(0);
    expect((await run('export', 'Corner Pizza')).code).toBe(0);
    writeFileSync(join(folder, 'other.txt'), 'not a database');
    expect((await run('restore', 'other.txt', '--replace')).notes).toContain('no backup of Parley');
    expect((await run('restore', 'none.db')).code).toBe(1);

    const from = database.url ?? join(database.folder ?? '', 'parley.db');
    expect((await run('migrate-data', '--from', from, '--to', 'copy.db')).code).toBe(0);
    expect((await run('migrate-data', '--from', 'copy.db', '--to', from)).code).toBe(1);
    expect((await run('migrate-data', '--from', 'copy.db', '--to', from, '--replace')).code).toBe(0);
    expect((await run('migrate')).out).toMatch(/version \d+/);
  });
});
