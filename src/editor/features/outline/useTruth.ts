import { useMemo } from 'react';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { truthOf, type TruthMarks } from '#skill/truthOf.ts';

/** How cards came out in the test, or would with the sentence that is being typed; null where that isn't shown or known. */
export function useTruth(): TruthMarks | null {
  const document = useDocumentStore();
  const entries = useSession(({ truthShown, preview, trace }) =>
    truthShown ? (preview ?? trace?.turns.at(-1)?.entries ?? null) : null,
  );
  // Edits change nothing about a turn that is over.
  return useMemo(
    () => (entries && entries.length > 0 ? truthOf(document.getState().skill, entries) : null),
    [document, entries],
  );
}
