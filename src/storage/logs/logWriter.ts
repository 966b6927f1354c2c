import { Worker } from 'node:worker_threads';
import type { MessageLogRow } from '../database.ts';

interface Batch {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Writes logs to a database file in a thread of its own, begun with the first of them: neither the writing nor what
 * SQLite tidies up after it holds up answers.
 */
export class LogWriter {
  readonly #file: string;
  #worker: Worker | undefined;
  /** In the order in which they were sent, which is that of the answers. */
  #open: Batch[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** In one transaction. */
  add(rows: readonly MessageLogRow[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#open.push({ resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage(rows, []);
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage(null, []);
    await ended;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./logThread.ts', import.meta.url), {
      workerData: this.#file,
      execArgv: [],
    });
    worker.on('message', (error: unknown) => {
      const batch = this.#open.shift();
      if (error === null) batch?.resolve();
      else batch?.reject(error);
    });
    worker.once('error', (error) => this.#end(error));
    worker.once('exit', () => this.#end(new Error('The thread that writes the log has ended.')));
    return worker;
  }

  #end(error: unknown): void {
    const open = this.#open;
    this.#open = [];
    this.#worker = undefined;
    for (const batch of open) batch.reject(error);
  }
}
