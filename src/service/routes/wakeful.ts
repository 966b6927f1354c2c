import { availableParallelism } from 'node:os';

/**
 * Returns what keeps this thread from going to sleep for a moment. Who waited for an answer before the next call makes
 * it within that moment, and waking up would take a tenth of the time of an authoring call. Where there is but one core,
 * it would only be kept from the client.
 *
 * @param span milliseconds
 */
export function wakeful(span: number, cores = availableParallelism()): () => void {
  if (cores === 1) return () => undefined;
  let end = 0;
  let isLooking = false;
  const look = (): void => {
    isLooking = performance.now() < end;
    if (isLooking) setImmediate(look);
  };
  return () => {
    end = performance.now() + span;
    if (!isLooking) setImmediate(look);
    isLooking = true;
  };
}
