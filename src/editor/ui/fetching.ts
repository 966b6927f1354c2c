/** Milliseconds between two tries of what is wanted now; the line being back ends the wait. */
const AGAIN = 3000;
const TRIES = 10;

/** Fetches something that is wanted now, until it is there. */
export class Fetching<T> {
  readonly #load: () => Promise<T>;
  readonly #tries: number;
  readonly #watchers = new Set<() => void>();
  #missing = false;
  #stopWaiting: () => void = () => undefined;

  /** Online it gives up after so many tries. */
  constructor(load: () => Promise<T>, tries = TRIES) {
    this.#load = load;
    this.#tries = tries;
  }

  /** Rejects when it has given up. */
  async done(): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const loaded = await this.#load();
        this.#tell(false);
        return loaded;
      } catch (error) {
        if (tries >= this.#tries && navigator.onLine) throw error;
        this.#tell(true);
        await this.#lineOrPause();
      }
    }
  }

  /** The last try failed. */
  readonly isMissing = (): boolean => this.#missing;

  /** Tries at once instead of waiting. */
  readonly again = (): void => this.#stopWaiting();

  /** Calls back when `isMissing` changes, until the returned function is called. */
  readonly watch = (onChange: () => void): (() => void) => {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  };

  #tell(missing: boolean): void {
    if (missing === this.#missing) return;
    this.#missing = missing;
    for (const watcher of this.#watchers) watcher();
  }

  #lineOrPause(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        window.removeEventListener('online', done);
        resolve();
      };
      const timer = setTimeout(done, AGAIN);
      window.addEventListener('online', done);
      this.#stopWaiting = done;
    });
  }
}
