import { lazy, Suspense, useEffect, useRef } from 'react';
import { useSession, useSessionStore } from '../session/SessionProvider.tsx';

const loadPalette = async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette });
const CommandPalette = lazy(loadPalette);
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));
const ConfirmDelete = lazy(async () => ({ default: (await import('./ConfirmDelete.tsx')).ConfirmDelete }));

/** How long after the page the palette is fetched, ms: late enough not to hold anything up. */
const PALETTE_AFTER = 1500;

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
  // Who types at once after opening the palette must not type into the page behind it.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), PALETTE_AFTER);
    return () => clearTimeout(timer);
  }, []);
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
