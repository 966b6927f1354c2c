import { useDeferredValue, useState } from 'react';

export interface Search {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** What to look for, in lower case; a moment behind while one types. */
  readonly words: string;
}

/** What somebody types to narrow a list down. */
export function useSearch(): Search {
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query.trim().toLowerCase());
  return { query, setQuery, words };
}
