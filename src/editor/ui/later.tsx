import { type ComponentType, lazy, Suspense, useSyncExternalStore } from 'react';
import { Fetching } from './fetching.ts';

/** A component whose code is fetched when it first appears, or ahead of that. */
export type Later<P> = ComponentType<P> & {
  /** Fetches the code, so that it is there offline. What goes wrong now is told when it is wanted. */
  readonly fetch: () => void;
};

/** What stands in the place of a part whose code can't be fetched. */
export type Missing = ComponentType<{ onRetry: () => void }>;

/**
 * Makes a component of one that is loaded. Its place is empty until it is there; what is around it doesn't wait. While
 * the code can't be fetched it is tried again, and `MissingPart`, if given, says so.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  MissingPart?: Missing,
): Later<P> {
  const fetching = new Fetching(load, MissingPart ? Infinity : undefined);
  const Loaded = lazy(async () => ({ default: await fetching.done() }));
  const Place = () => {
    const isMissing = useSyncExternalStore(fetching.watch, fetching.isMissing);
    return isMissing && MissingPart ? <MissingPart onRetry={fetching.again} /> : null;
  };
  const LaterPart = (props: P) => (
    <Suspense fallback={<Place />}>
      <Loaded {...props} />
    </Suspense>
  );
  return Object.assign(LaterPart, { fetch: () => void load().catch(() => undefined) });
}
