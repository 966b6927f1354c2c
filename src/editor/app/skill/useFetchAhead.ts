import { useEffect } from 'react';
import { fetchNodeForm } from '../../features/inspector/NodePanel.tsx';
import { fetchWordsPages } from './wordsPages.ts';

/** When the node form is fetched at the latest, ms after the skill stands: it is what is needed first. */
const FORM_BY = 500;
/** How long after the skill the other pages are fetched, ms: late enough not to hold anything up. */
const PAGES_AFTER = 1500;

/** Fetches what the pages of an open skill may need: offline there is no fetching anything. */
export function useFetchAhead(): void {
  useEffect(() => {
    const stop = whenIdle(fetchNodeForm);
    const timer = setTimeout(() => void fetchWordsPages(), PAGES_AFTER);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
}

function whenIdle(act: () => void): () => void {
  // Safari has no such call.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, FORM_BY);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: FORM_BY });
  return () => cancelIdleCallback(request);
}
