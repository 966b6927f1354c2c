import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../session/SessionProvider.tsx';
import { dialogAddress } from '../../ui/pageAddress.ts';

/** From a page without the dialog: goes there when a node is to be shown, as one that was found in the palette. */
export function useGoToRevealed(): void {
  const { skillId } = useDocumentStore().getState();
  const session = useSessionStore();
  const navigate = useNavigate();
  useEffect(
    () =>
      session.subscribe(({ reveal }, before) => {
        if (reveal && reveal.seq !== before.reveal?.seq) void navigate(dialogAddress(skillId, reveal.id));
      }),
    [navigate, session, skillId],
  );
}
