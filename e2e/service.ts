import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A real service on a folder of its own, which can be stopped, killed and started again on the same port. */
export class RunningService {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'parley-'));
  readonly #env: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;
  #port = 0;
  #log = '';

  constructor(env: NodeJS.ProcessEnv = {}) {
    this.#env = env;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Of the running process. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** Starts it and resolves when `/healthz` answers. Throws with what it printed when it doesn't come up. */
  async start(): Promise<void> {
    this.#port ||= await freePort();
    const child = spawn(process.execPath, [join(root, 'src/service/main.ts')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        // As `npm start` has it.
        NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
        DATABASE_URL: '',
        PARLEY_API_KEY: '',
        ...this.#env,
        PORT: String(this.#port),
        DATA_DIR: this.dataDir,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.#log = '';
    child.stdout.on('data', (part: Buffer) => (this.#log += part.toString()));
    child.stderr.on('data', (part: Buffer) => (this.#log += part.toString()));
    for (let tries = 0; tries < 300; tries++) {
      if (child.exitCode !== null) break;
      if (await isHealthy(this.url)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The service did not start:\n${this.#log}`);
  }

  /** SIGKILL: nothing gets the chance to tidy up. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Stops it and removes its folder. */
  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
