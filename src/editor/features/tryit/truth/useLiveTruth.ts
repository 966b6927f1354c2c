import { useEffect } from 'react';
import { canRehearse } from '#editor/api/message.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { useTestStore } from '../TestContext.tsx';

/** How long the line rests before it is tried, ms. */
const PAUSE = 250;

/**
 * While a sentence is typed, cards and rows show what it would make true. Nothing comes of it: no turn, no log, no call.
 */
export function useLiveTruth(text: string): void {
  const test = useTestStore();
  const session = useSessionStore();
  const shown = useSession((state) => state.truthShown);
  const possible = useDocument((state) => canRehearse(state.skillId));
  const sentence = shown && possible ? text.trim() : '';

  useEffect(() => {
    const { setPreview } = session.getState();
    if (sentence === '') {
      setPreview(null);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      const rehearsed = test.getState().rehearseNext(sentence);
      // Out of reach of the service the cards go on showing the latest turn.
      rehearsed.then(
        (answer) => current && setPreview(answer?.trace ?? null),
        () => current && setPreview(null),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [sentence, test, session]);

  useEffect(() => () => session.getState().setPreview(null), [session]);
}
