import { lazy, Suspense, useEffect, useRef } from 'react';
import { useSession, useSessionStore } from '../session/SessionProvider.tsx';

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));
const ConfirmDelete = lazy(async () => ({ default: (await import('./ConfirmDelete.tsx')).ConfirmDelete }));

/** Whichever of the dialogs is open; their code is loaded when they are first wanted. */
export function CommandDialogs() {
  const session = useSessionStore();
  const dialog = useSession((state) => state.dialog);
  const focusedBefore = useRef<Element | null>(null);
  useEffect(
    () =>
      session.subscribe((state, before) => {
        if (before.dialog === null && state.dialog !== null) focusedBefore.current = document.activeElement;
      }),
    [session],
  );
  // Before whatever is run next, which may want the focus elsewhere.
  const close = (): void => {
    session.getState().openDialog(null);
    if (focusedBefore.current instanceof HTMLElement) focusedBefore.current.focus();
  };
  return (
    <Suspense>
      {dialog === 'palette' && <CommandPalette onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutSheet onClose={close} />}
      {dialog === 'delete' && <ConfirmDelete onClose={close} />}
    </Suspense>
  );
}
