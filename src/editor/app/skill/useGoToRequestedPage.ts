import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../session/SessionProvider.tsx';
import { dialogAddress, wordsAddress } from '../../ui/pageAddress.ts';

/** Goes to the page that a command asks for. */
export function useGoToRequestedPage(): void {
  const { skillId } = useDocumentStore().getState();
  const session = useSessionStore();
  const navigate = useNavigate();
  useEffect(
    () =>
      session.subscribe(({ page }, before) => {
        if (!page || page === before.page) return;
        void navigate(page.what === 'dialog' ? dialogAddress(skillId) : wordsAddress(skillId, page.what));
      }),
    [navigate, session, skillId],
  );
}
