import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { isAlreadyDone } from './alreadyDone.ts';
import { isRefused, type Call, type Send } from './call.ts';

/** Doubles from one second to half a minute. */
const retryDelay = (failures: number): number => Math.min(30_000, 1000 * 2 ** failures);

export interface Delivery {
  readonly queries: QueryClient;
  readonly skillId: string;
  readonly send: Send;
  /** Once false, nothing more is sent. */
  isOpen(): boolean;
  /** Told whenever the way to the service turns out to be closed or open. */
  onReach(reached: boolean): void;
}

/**
 * Sends one call, over and over until the service answers, pausing while the browser is offline. Resolves when
 * the call has had its effect, with the revision that it made if that is known; rejects when it was refused. Calls of one skill never overlap.
 */
export async function deliver(call: Call, delivery: Delivery): Promise<number | null> {
  const { queries, skillId, send } = delivery;
  const observer = new MutationObserver<number | null, unknown, Call>(queries, {
    mutationKey: ['outbox', skillId],
    scope: { id: skillId },
    networkMode: 'online',
    gcTime: 0,
    retry: (_failures, error) => delivery.isOpen() && !isRefused(error),
    retryDelay,
    mutationFn: async (sent) => {
      if (!delivery.isOpen()) throw new Error('The document was closed.');
      try {
        return (await send(sent)).revision;
      } catch (error) {
        if (!isRefused(error) || !(await isAlreadyDone(sent, error, send))) throw error;
        return null;
      }
    },
  });
  const unsubscribe = observer.subscribe(({ isPaused, failureCount, failureReason }) => {
    delivery.onReach(!isPaused && (failureCount === 0 || isRefused(failureReason)));
  });
  try {
    return await observer.mutate(call);
  } finally {
    unsubscribe();
  }
}
