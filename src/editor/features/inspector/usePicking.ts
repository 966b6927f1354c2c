import { useEffect, useRef } from 'react';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import type { Picking } from '#editor/session/sessionState.ts';

/**
 * Lets a field ask for a node that is then clicked on the canvas or in the outline. Escape, or the field going away,
 * ends it.
 */
export function usePicking(prompt: string, onPick: (node: string) => void) {
  const session = useSessionStore();
  const own = useRef<Picking>(null);
  const picking = useSession((state) => state.picking !== null && state.picking === own.current);
  const picked = useRef(onPick);
  useEffect(() => {
    picked.current = onPick;
  });
  useEffect(() => {
    if (!picking) return undefined;
    const stop = (): void => session.getState().setPicking(null);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      if (session.getState().picking === own.current) stop();
    };
  }, [picking, session]);
  const toggle = (): void => {
    const { setPicking } = session.getState();
    if (picking) return setPicking(null);
    own.current = {
      prompt,
      onPick: (node) => {
        setPicking(null);
        picked.current(node);
      },
    };
    setPicking(own.current);
  };
  return { picking, toggle };
}
