import { useEffect, useState } from 'react';
import { useSession, useSessionStore } from '../../session/SessionProvider.tsx';
import type { PanelId } from '../../session/sessionState.ts';

/**
 * Which of the panels that share a place is in front, null while all are closed: the one that was opened, chosen or asked
 * for the focus last.
 */
export function useActivePanel(ids: readonly PanelId[]): [PanelId | null, (id: PanelId) => void] {
  const session = useSessionStore();
  const panels = useSession((state) => state.panels);
  const [chosen, setChosen] = useState<PanelId | undefined>();

  useEffect(
    () =>
      session.subscribe((state, before) => {
        const opened = ids.find((id) => state.panels[id].open && !before.panels[id].open);
        const focus = state.focus === before.focus ? undefined : state.focus?.what;
        const asked = ids.find((id) => id === (focus === 'title' ? 'inspector' : focus));
        const next = asked ?? opened;
        if (next) setChosen(next);
      }),
    [session, ids],
  );

  const open = ids.filter((id) => panels[id].open);
  const active = open.find((id) => id === chosen) ?? open[0] ?? null;
  const choose = (id: PanelId) => {
    setChosen(id);
    session.getState().setPanel(id, { open: true });
  };
  return [active, choose];
}
