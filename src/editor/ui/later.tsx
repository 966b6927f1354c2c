import { lazy, Suspense, type ComponentType } from 'react';

/** A component whose code is fetched when it first appears, or ahead of that. */
export type Later<P> = ComponentType<P> & {
  /** Fetches the code, so that it is there offline. What goes wrong now is told when it is wanted. */
  readonly fetch: () => void;
};

/** Milliseconds between two tries of what is wanted now; the line being back ends the wait. */
const AGAIN = 3000;
const TRIES = 10;

/**
 * Makes a component of one that is loaded. Its place is empty until it is there; what is around it doesn't wait. While
 * the code can't be reached it is tried again.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const Loaded = lazy(async () => ({ default: await persistently(load) }));
  const LaterPart = (props: P) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
  return Object.assign(LaterPart, { fetch: () => void load().catch(() => undefined) });
}

async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await load();
    } catch (error) {
      if (tries >= TRIES && navigator.onLine) throw error;
      await lineOrPause();
    }
  }
}

function lineOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, AGAIN);
    window.addEventListener('online', done);
  });
}
