import { useEffect } from 'react';
import { fetchNodePanel } from '../../features/inspector/Inspector.tsx';
import { whenIdle } from '../../ui/whenIdle.ts';
import { fetchWordsPages } from './wordsPages.ts';

/** When the node form is fetched at the latest, ms after the skill stands: it is what is needed first. */
const FORM_BY = 500;
/** How long after the skill the other pages are fetched, ms: late enough not to hold anything up. */
const PAGES_AFTER = 1500;

/** Fetches what the pages of an open skill may need: offline there is no fetching anything. */
export function useFetchAhead(): void {
  useEffect(() => {
    const stop = whenIdle(fetchNodePanel, FORM_BY);
    const timer = setTimeout(() => void fetchWordsPages(), PAGES_AFTER);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
}
