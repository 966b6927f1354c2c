import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface Server {
  readonly port: number;
  /** Milliseconds of CPU time that the process has taken so far. */
  cpu(): number;
  stop(): Promise<void>;
}

/** Runs a script that prints its address, `…:PORT`, once it listens. */
export async function startServer(script: string, env: Readonly<Record<string, string>>): Promise<Server> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /:(\d+)\/?\s*$/.exec(line)?.[1];
    if (port === undefined) continue;
    return {
      port: Number(port),
      cpu: () => cpuOf(child.pid ?? 0),
      stop: () => (child.kill(), ended),
    };
  }
  throw new Error(`${script} ended before it listened.`);
}

const TICKS_PER_SECOND = 100;

/** From the kernel, since the server under test should not have to tell: user and system time of all its threads. */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}
