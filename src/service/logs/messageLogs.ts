import type { LogStore, NewMessageLog } from '#storage/logStore.ts';

/** Waiting for a database that refuses them, at most so many are held; the oldest go first. */
const MOST_WAITING = 10_000;
/**
 * Entries are gathered for so long, ms: many share a transaction, and handing them over takes no longer than answering a few
 * messages. Five times as long, one message in a hundred would wait twice as long.
 */
const GATHERING = 20;
const HOUR = 3600 * 1000;
const DAY = 24 * HOUR;

export interface MessageLogOptions {
  /** Entries are kept for so many days; 0 for no log at all. */
  readonly days: number;
  now(): Date;
  /** Told of entries that couldn't be written. */
  report(error: unknown): void;
}

/**
 * Writes the log of messages. Who answers a message doesn't wait for it: what comes within a moment is written in one
 * transaction, and what comes meanwhile in the one after. Who reads the log has it written at once.
 */
export class MessageLogs {
  readonly #store: LogStore;
  readonly #options: MessageLogOptions;
  #waiting: NewMessageLog[] = [];
  #writing: Promise<void> | null = null;
  /** Ends the gathering. */
  #hurry: () => void = () => undefined;
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(store: LogStore, options: MessageLogOptions) {
    this.#store = store;
    this.#options = options;
    if (options.days === 0) return;
    this.#timer = setInterval(() => void this.#tidyUp(), HOUR);
    this.#timer.unref();
  }

  record(log: NewMessageLog): void {
    if (this.#options.days === 0) return;
    this.#waiting.push(log);
    this.#writing ??= this.#writeAll();
  }

  /** Resolves once everything recorded so far is written, if the database takes it: readers see what was said. */
  async settled(): Promise<void> {
    if (this.#waiting.length > 0) this.#writing ??= this.#writeAll();
    this.#hurry();
    await this.#writing;
  }

  /** Deletes what is older than is to be kept. */
  async deleteOld(): Promise<void> {
    const before = this.#options.now().getTime() - this.#options.days * DAY;
    await this.#store.deleteBefore(new Date(before).toISOString());
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.settled();
  }

  async #writeAll(): Promise<void> {
    let isAccepted = true;
    while (isAccepted && this.#waiting.length > 0) {
      await this.#gather();
      const logs = this.#waiting;
      this.#waiting = [];
      isAccepted = await this.#write(logs);
    }
    this.#writing = null;
  }

  #gather(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHERING);
      this.#hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** What the database refuses waits for the next message, or for who wants to read the log. */
  async #write(logs: NewMessageLog[]): Promise<boolean> {
    try {
      await this.#store.add(logs);
      return true;
    } catch (error) {
      this.#waiting = [...logs, ...this.#waiting].slice(-MOST_WAITING);
      this.#options.report(error);
      return false;
    }
  }

  async #tidyUp(): Promise<void> {
    try {
      await this.deleteOld();
    } catch (error) {
      this.#options.report(error);
    }
  }
}
