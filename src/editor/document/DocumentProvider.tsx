import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { DocumentState, DocumentStore } from './documentStore.ts';

const DocumentContext = createContext<DocumentStore | null>(null);

/** Gives the open skill's document to everything below. */
export function DocumentProvider({ store, children }: { store: DocumentStore; children: ReactNode }) {
  return <DocumentContext value={store}>{children}</DocumentContext>;
}

export function useDocumentStore(): DocumentStore {
  const store = useContext(DocumentContext);
  if (!store) throw new Error('There is no DocumentProvider above.');
  return store;
}

/** What the selector gives, kept up to date. It should give back a part of the state, not something built. */
export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(useDocumentStore(), selector);
}
