import type { Listener, News } from './news.ts';

/** How news reaches the other processes on the database, and how theirs arrives here. */
export interface Relay {
  /**
   * Begins to watch. Calls `hear` with what others tell, and `look` when something may have been missed; resolves
   * once nothing that happens from then on goes by.
   */
  start(hear: Listener, look: () => void): Promise<void>;
  /** Tells the others, in its own time. */
  publish(news: News): void;
  /** Ends watching; what was published is out when it resolves. */
  close(): Promise<void>;
}

/** What stands in the database now, as news: a listener that knows nothing yet would have to be told this. */
export type ReadState = () => Promise<readonly News[]>;

/**
 * Tells listeners each piece of news once and in order, whichever way it comes: from this process, by the relay, or
 * found out by looking at the database after a gap.
 */
export class Feed {
  readonly #relay: Relay | null;
  readonly #readState: ReadState;
  readonly #listeners = new Set<Listener>();
  /** The newest revision told of each skill, and of each skill's model. */
  readonly #told = new Map<string, number>();
  #started: Promise<void> | undefined;
  #looking: Promise<void> | undefined;
  #looksAgain = false;
  #isClosed = false;

  /** @param relay null where no other process can have the database open */
  constructor(relay: Relay | null, readState: ReadState) {
    this.#relay = relay;
    this.#readState = readState;
  }

  /** Once `ready` has resolved, nothing is missed. Returns what ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#started ??= this.#start();
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once news of other processes arrives. */
  async ready(): Promise<void> {
    await this.#started;
  }

  /** This process has committed something. */
  tell(news: News): void {
    this.#hear(news);
    this.#relay?.publish(news);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#listeners.clear();
    await this.#relay?.close();
    await this.#looking;
  }

  async #start(): Promise<void> {
    if (!this.#relay) return;
    let isReady = false;
    await this.#relay.start(
      (news) => isReady && this.#hear(news),
      () => void this.#look(true),
    );
    // What is there already is no news, also when it is told of only now.
    await this.#look(false);
    isReady = true;
  }

  #hear(news: News): void {
    if (this.#isNew(news)) for (const listener of this.#listeners) listener(news);
  }

  #isNew({ kind, skill, revision }: News): boolean {
    const key = kind === 'trained' ? `model ${skill}` : skill;
    if (revision <= (this.#told.get(key) ?? 0)) return false;
    this.#told.set(key, revision);
    return true;
  }

  /** One look at a time; asked for during one, another follows it. */
  async #look(isTold: boolean): Promise<void> {
    if (this.#isClosed) return;
    if (this.#looking) {
      this.#looksAgain = true;
      return this.#looking;
    }
    this.#looking = this.#compare(isTold);
    await this.#looking;
    this.#looking = undefined;
    if (!this.#looksAgain) return;
    this.#looksAgain = false;
    await this.#look(true);
  }

  async #compare(isTold: boolean): Promise<void> {
    let state: readonly News[];
    try {
      state = await this.#readState();
    } catch {
      // A database that can't be reached is looked at again by and by.
      return;
    }
    for (const news of state) {
      if (isTold) this.#hear(news);
      else this.#isNew(news);
    }
  }
}
