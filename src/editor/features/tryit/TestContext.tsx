import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Conversation, ConversationStore } from './conversation.ts';

const Test = createContext<ConversationStore | null>(null);

/** Gives the panel's parts the conversation that they show. */
export function TestProvider({ store, children }: { store: ConversationStore; children: ReactNode }) {
  return <Test value={store}>{children}</Test>;
}

export function useTestStore(): ConversationStore {
  const store = useContext(Test);
  if (!store) throw new Error('No TestProvider above.');
  return store;
}

export function useTest<T>(selector: (state: Conversation) => T): T {
  return useStore(useTestStore(), selector);
}
