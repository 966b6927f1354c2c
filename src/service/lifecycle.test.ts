import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';

const main = join(import.meta.dirname, 'main.ts');

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  output(): string;
}

let folder: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) await end(child, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function launch(env: NodeJS.ProcessEnv, ipc = false) {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  });
  started.push(child);
  let output = '';
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
  return { process: child, output: () => output };
}

/** Starts the service and waits until it says where it is. */
async function start(env: NodeJS.ProcessEnv = {}, ipc = false): Promise<Running> {
  const child = launch(env, ipc);
  for (;;) {
    const url = /http:\/\/\S+/.exec(child.output())?.[0];
    if (url) return { ...child, url };
    if (child.process.exitCode !== null) throw new Error(child.output());
    await Promise.race([once(child.process, 'exit'), once(child.process.stdout!, 'data')]);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return child.exitCode;
}

async function call(url: string, method: string, path: string, body?: JsonObject): Promise<JsonObject> {
  const response = await fetch(`${url}${path}?version=2021-11-27`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = (await response.json()) as JsonObject;
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

describe('a service process', () => {
  it('says where it is, where the data is, and how to stop it, and no more', async () => {
    const running = await start();
    expect(running.output()).toContain(folder);
    expect(running.output()).toContain('Ctrl+C');
    expect(running.output()).not.toMatch(/warning/i);
    expect(await call(running.url, 'GET', '/healthz')).toEqual({ status: 'ok' });
    expect(await end(running.process, 'SIGINT')).toBe(0);
  });

  it('ends when its launcher is gone', async () => {
    const running = await start({}, true);
    const exit = once(running.process, 'exit');
    running.process.disconnect();
    expect(await exit).toEqual([0, null]);
  });

  async function failure(env: NodeJS.ProcessEnv): Promise<string> {
    const child = launch(env);
    const [code] = (await once(child.process, 'close')) as [number | null];
    expect(code).toBe(1);
    expect(child.output()).not.toMatch(/\n\s+at /);
    return child.output();
  }

  it('says that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await failure({ PORT: String(port) })).toMatch(new RegExp(`Port ${port} is in use`));
    other.close();
  });

  it('says what is wrong with its settings', async () => {
    expect(await failure({ HOST: '0.0.0.0' })).toMatch(/PARLEY_API_KEY/);
    expect(await failure({ DATA_DIR: '/dev/null/data' })).toMatch(/data folder/);
    expect(await failure({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toMatch(/DATABASE_URL/);
  });

  it('refuses a database that a newer Parley wrote', async () => {
    const database = new DatabaseSync(join(folder, 'parley.db'));
    database.exec('create table schema_version (version integer); insert into schema_version values (999)');
    database.close();
    expect(await failure({})).toMatch(/newer Parley/);
  });
});
