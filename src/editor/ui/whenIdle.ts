/** Does something when the browser is idle, at the latest after so many ms; not at all once the result is called. */
export function whenIdle(act: () => void, by: number): () => void {
  // Safari has no such call.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, by);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: by });
  return () => cancelIdleCallback(request);
}
