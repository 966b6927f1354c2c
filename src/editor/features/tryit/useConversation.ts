import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#editor/api/apiError.ts';
import { canRehearse, sendMessage } from '#editor/api/message.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import type { DocumentStore } from '#editor/document/documentStore.ts';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { createConversation, type ConversationStore } from './conversation.ts';
import { sameAnswers, traceOf } from './traceOf.ts';

/** One conversation per open skill: it stays when the panel is closed and opened again. */
const conversations = new WeakMap<DocumentStore, ConversationStore>();

/** The open skill's test conversation. The first use starts it; its path goes to canvas and outline. */
export function useConversation(): ConversationStore {
  const { t } = useTranslation('tryit');
  const documentStore = useDocumentStore();
  const session = useSessionStore();

  let store = conversations.get(documentStore);
  if (!store) {
    const { skillId } = documentStore.getState();
    store = createConversation({
      flush: () => documentStore.getState().flush(),
      rehearses: canRehearse(skillId),
      send: (turn) => sendMessage(skillId, turn),
      explain(error) {
        if (error instanceof ApiError && error.status === 0) return t('offline');
        return error instanceof Error ? error.message : String(error);
      },
    });
    conversations.set(documentStore, store);
  }

  const conversation = store;
  useEffect(() => {
    const { lines, turns, restart } = conversation.getState();
    // A line that began at a node may wait for its first sentence.
    if (lines.length === 1 && turns.length === 0 && !lines[0]?.began) void restart();
    return conversation.subscribe(({ turns }, before) => {
      // A path that was chosen or cleared stays so until something else was answered.
      if (!sameAnswers(turns, before.turns)) session.getState().setTrace(traceOf(turns));
    });
  }, [conversation, session]);

  return conversation;
}
