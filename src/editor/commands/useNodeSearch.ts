import { useEffect, useMemo, useState } from 'react';
import { useDocument, useDocumentStore } from '../document/DocumentProvider.tsx';
import type { DocumentStore } from '../document/documentStore.ts';
import { NodeIndex } from './nodeIndex.ts';

const indexes = new WeakMap<DocumentStore, NodeIndex>();

function indexOf(document: DocumentStore): NodeIndex {
  let index = indexes.get(document);
  if (!index) indexes.set(document, (index = new NodeIndex()));
  return index;
}

/** The ids of nodes that a query finds; null while the nodes are still being read. */
export function useNodeSearch(query: string, limit: number): readonly string[] | null {
  const document = useDocumentStore();
  const skill = useDocument((state) => state.skill);
  const index = indexOf(document);
  const [read, setRead] = useState<object | null>(null);
  useEffect(() => {
    let stale = false;
    const follow = async (): Promise<void> => {
      await index.follow(skill, () => stale);
      if (!stale) setRead(skill);
    };
    void follow();
    return () => {
      stale = true;
    };
  }, [index, skill]);
  const ready = read === skill;
  return useMemo(
    () => (ready ? (query.trim() === '' ? [] : index.find(query, limit)) : null),
    [index, limit, query, ready],
  );
}
