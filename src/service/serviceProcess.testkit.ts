import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestDatabase } from '#storage/databases.testkit.ts';

const main = join(import.meta.dirname, 'main.ts');

/** A process of the service over a database, which can be killed and started again. */
export class ServiceProcess {
  readonly #env: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #url = '';
  #output = '';

  constructor({ url, folder }: TestDatabase, env: NodeJS.ProcessEnv = {}) {
    const place = url === undefined ? { DATA_DIR: folder } : { DATABASE_URL: url };
    this.#env = { PATH: process.env['PATH'], ...place, PORT: '0', ...env };
  }

  get url(): string {
    return this.#url;
  }

  /** What it has printed since it was started. */
  get output(): string {
    return this.#output;
  }

  /** Resolves when it says where it is; throws with what it printed when it ends instead. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [main], { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#output = '';
    child.stdout.on('data', (part: Buffer) => (this.#output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (this.#output += part.toString()));
    for (;;) {
      const url = /http:\/\/\S+/.exec(this.#output)?.[0];
      if (url) {
        this.#url = url.replace('localhost', '127.0.0.1');
        return;
      }
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(this.#output);
      await Promise.race([once(child, 'exit'), once(child.stdout, 'data')]);
    }
  }

  /** Ends it with SIGKILL, which leaves it no chance to tidy up, unless told otherwise. */
  async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
}
