import { useEffect, useState } from 'react';
import { useDocument, useDocumentStore } from '../../document/DocumentProvider.tsx';
import { searchOf } from './skillSearch.ts';

const NOTHING: readonly string[] = [];

/** The ids of nodes with about these words, the best first; null while they are being looked for. */
export function useNodeSearch(query: string, limit: number): readonly string[] | null {
  const document = useDocumentStore();
  const skill = useDocument((state) => state.skill);
  const [found, setFound] = useState<{ query: string; ids: readonly string[] } | null>(null);
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      const ids = await searchOf(document).rank(query, limit);
      if (!stale) setFound({ query, ids });
    };
    void look();
    return () => {
      stale = true;
    };
  }, [document, limit, query, skill]);
  if (query.trim() === '') return NOTHING;
  return found?.query === query ? found.ids.filter((id) => skill.nodes.has(id)) : null;
}
