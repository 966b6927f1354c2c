import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Durable commits per second of one row, with nothing but Node's SQLite, over `milliseconds`. */
export function bareCommits(row: string, milliseconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const database = new DatabaseSync(join(folder, 'bare.db'));
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    database.exec(
      'create table nodes (skill text, key text, json text, updated text, primary key (skill, key))',
    );
    const put = database.prepare('insert or replace into nodes values (?, ?, ?, ?)');
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < milliseconds) {
      put.run('skill', `node_${count % 100}`, row, String(count));
      count++;
    }
    return (count / (performance.now() - start)) * 1000;
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

export interface BareServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A process that answers every request with the same bytes, with nothing but `node:http`. */
export async function bareServer(body: Buffer): Promise<BareServer> {
  const script = `
    const { createServer } = require('node:http');
    process.once('message', (text) => {
      const body = Buffer.from(text);
      const server = createServer((request, response) => {
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': body.length,
        });
        response.end(body);
      });
      server.listen(0, '127.0.0.1', () => process.send(server.address().port));
    });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send(body.toString());
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
