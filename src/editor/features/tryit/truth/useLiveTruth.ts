import { useEffect } from 'react';
import { canRehearse } from '#editor/api/message.ts';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { useTestStore } from '../TestContext.tsx';
import { foresee } from './foresee.ts';

/** While a sentence is typed, cards and rows show what it would make true; without one, or switched off, it costs nothing. */
export function useLiveTruth(text: string): void {
  const test = useTestStore();
  const session = useSessionStore();
  const document = useDocumentStore();
  const shown = useSession((state) => state.truthShown);
  const possible = useDocument((state) => canRehearse(state.skillId));
  const sentence = shown && possible ? text.trim() : '';

  useEffect(() => {
    const { setPreview } = session.getState();
    if (sentence !== '') return foresee(sentence, test, document, setPreview);
    setPreview(null);
    return undefined;
  }, [sentence, test, document, session]);

  useEffect(() => () => session.getState().setPreview(null), [session]);
}
