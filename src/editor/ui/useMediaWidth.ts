import { useSyncExternalStore } from 'react';

export type MediaWidth = 'phone' | 'narrow' | 'wide';

const phone = '(max-width: 767.98px)';
const narrow = '(max-width: 1279.98px)';

/** Under 768 px `phone`, under 1,280 px `narrow`, else `wide`. */
export function useMediaWidth(): MediaWidth {
  return useSyncExternalStore(subscribe, read, () => 'wide');
}

function read(): MediaWidth {
  if (window.matchMedia(phone).matches) return 'phone';
  return window.matchMedia(narrow).matches ? 'narrow' : 'wide';
}

function subscribe(changed: () => void): () => void {
  const queries = [phone, narrow].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
