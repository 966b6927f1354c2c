import { cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { MenuEntry } from './menuEntry.ts';

const load = () => import('./OpenedMenu.tsx');
const OpenedMenu = lazy(async () => ({ default: (await load()).OpenedMenu }));

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
  entries: readonly MenuEntry[];
  /** The edge of the button that the menu keeps to. */
  align?: 'start' | 'end';
}

/**
 * A button with a menu. The menu's code, which is as much as a small page, is fetched when somebody comes near the
 * button.
 */
export function DropMenu({ target, entries, align = 'start' }: DropMenuProps) {
  const [wanted, setWanted] = useState(false);
  const closed = cloneElement(target, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setWanted(true),
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
  });
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenedMenu target={target} entries={entries} align={align} />
    </Suspense>
  );
}
