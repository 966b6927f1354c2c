import { cloneElement, lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { MenuEntry } from './menuEntry.ts';

const load = () => import('./OpenedMenu.tsx');
/** Ahead of need: what goes wrong then is told when the menu is opened. */
const fetchAhead = () => void load().catch(() => undefined);
const OpenedMenu = lazy(async () => ({ default: (await load()).OpenedMenu }));

/** ms */
const FETCH_AFTER = 1500;

interface TargetProps {
  onClick?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
}

interface DropMenuProps {
  /** The button that opens it. */
  target: ReactElement<TargetProps>;
  /** As a function they are made when the menu is opened, for what costs something to ask. */
  entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  /** The edge of the button that the menu keeps to. */
  align?: 'start' | 'end';
}

/**
 * A button with a menu. The menu's code, which is as much as a small page, is fetched after the page, or when
 * somebody comes near the button.
 */
export function DropMenu({ target, entries, align = 'start' }: DropMenuProps) {
  const [wanted, setWanted] = useState(false);
  // Once the page stands, so that menus open offline as well.
  useEffect(() => {
    const timer = setTimeout(fetchAhead, FETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const closed = cloneElement(target, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setWanted(true),
    onPointerEnter: fetchAhead,
    onFocus: fetchAhead,
  });
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenedMenu target={target} entries={entries} align={align} />
    </Suspense>
  );
}
