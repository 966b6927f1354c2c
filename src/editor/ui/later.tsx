import { lazy, Suspense, type ComponentType } from 'react';

/** A component whose code is fetched when it first appears, or ahead of that. */
export type Later<P> = ComponentType<P> & {
  /** Fetches the code, so that it is there offline. What goes wrong now is told when it is wanted. */
  readonly fetch: () => void;
};

/** Makes a component of one that is loaded. Its place is empty until it is there; what is around it doesn't wait. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const Loaded = lazy(async () => ({ default: await load() }));
  const LaterPart = (props: P) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
  return Object.assign(LaterPart, { fetch: () => void load().catch(() => undefined) });
}
