/** Held for as long as the tab lives: whoever holds a log's name is the one who sends it. */
export interface LogOwners {
  /** Resolves once held; `release` gives it up. */
  hold(name: string): Promise<{ release(): void }>;
  /** Runs `act` if nobody holds the name; false when somebody does. */
  ifFree(name: string, act: () => Promise<void>): Promise<boolean>;
  /** Runs `act` when nobody holds the name (any more), unless aborted before. */
  whenFree(name: string, signal: AbortSignal, act: () => Promise<void>): void;
}

/** Only the part of the Web Locks API that is used. */
type Locks = Pick<LockManager, 'request'>;

/** Owners by the Web Locks API: the browser releases a lock when its tab is closed or crashes. */
export function lockOwners(locks: Locks): LogOwners {
  return {
    hold: (name) =>
      new Promise((held, failed) => {
        locks
          .request(name, () => new Promise<void>((release) => held({ release: () => release() })))
          .catch(failed);
      }),
    ifFree: (name, act) =>
      locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await act();
        return lock !== null;
      }),
    whenFree: (name, signal, act) => {
      locks.request(name, { signal }, act).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
  };
}

/**
 * Without locks (pages that aren't served securely) every log counts as left behind. Two tabs may then send the
 * same change twice, which the service's answers make harmless.
 */
export const NO_OWNERS: LogOwners = {
  hold: () => Promise.resolve({ release: () => undefined }),
  ifFree: async (_name, act) => {
    await act();
    return true;
  },
  whenFree: () => undefined,
};
