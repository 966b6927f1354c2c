import { lazy, Suspense, useEffect, useRef } from 'react';
import { useSession, useSessionStore } from '../session/SessionProvider.tsx';

const loadPalette = async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette });
const CommandPalette = lazy(loadPalette);
const loadSheet = async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet });
const ShortcutSheet = lazy(loadSheet);
const loadConfirm = async () => ({ default: (await import('./ConfirmDelete.tsx')).ConfirmDelete });
const ConfirmDelete = lazy(loadConfirm);
const loadMissing = async () => ({ default: (await import('./MissingDialog.tsx')).MissingDialog });
const MissingDialog = lazy(loadMissing);
const loadMove = async () => ({ default: (await import('./MoveDialog.tsx')).MoveDialog });
const MoveDialog = lazy(loadMove);
const loadBulk = async () => ({ default: (await import('./BulkDialog.tsx')).BulkDialog });
const BulkDialog = lazy(loadBulk);
const loadWhy = async () => ({ default: (await import('./why/WhyDialog.tsx')).WhyDialog });
const WhyDialog = lazy(loadWhy);
const LOADERS = [loadPalette, loadSheet, loadConfirm, loadMissing, loadMove, loadBulk, loadWhy];

/** How long after the page the dialogs are fetched, ms: late enough not to hold anything up. */
const FETCH_AFTER = 1500;

/** Whichever of the dialogs is open; their code comes after the page. */
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
  // Who types at once after opening the palette must not type into the page behind it, and offline there is no
  // fetching anything.
  useEffect(() => {
    const fetchAll = () => Promise.allSettled(LOADERS.map((load) => load()));
    const timer = setTimeout(() => void fetchAll(), FETCH_AFTER);
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
      {dialog === 'missing' && <MissingDialog onClose={close} />}
      {dialog === 'move' && <MoveDialog onClose={close} />}
      {dialog === 'bulk' && <BulkDialog onClose={close} />}
      {dialog === 'why' && <WhyDialog onClose={close} />}
    </Suspense>
  );
}
