import { ActionIcon } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { GripIcon } from '#editor/ui/icons.tsx';
import type { MenuEntry } from '#editor/ui/menuEntry.ts';
import classes from './SortableItem.module.css';
import { useReadOnly } from './useReadOnly.ts';
import { useSortable } from './useSortable.ts';

interface SortableItemProps {
  /** Names the list: items go to other places of the same list only. */
  list: string;
  index: number;
  count: number;
  /** What is moved or removed: "Variation 2". */
  what: string;
  className?: string | undefined;
  /** It can't be moved or removed (yet), and has no handle. */
  fixed?: boolean;
  /** What is in it takes the whole width; the handle stands in its corner. */
  wide?: boolean;
  /** Absent: the order means nothing. */
  onMove?: (to: number) => void;
  onRemove: () => void;
  /** What else can be done with it. */
  entries?: readonly MenuEntry[];
  children: ReactNode;
}

const HANDLE = '[data-grip]';

/**
 * An item of an ordered list, with a handle: it is dragged by it, moved by the arrow keys on it, and its menu has
 * the same for those who do neither.
 */
export function SortableItem(props: SortableItemProps) {
  const {
    list,
    index,
    count,
    what,
    className,
    fixed: stays = false,
    wide = false,
    onMove,
    onRemove,
    entries = [],
    children,
  } = props;
  const { t } = useTranslation('inspector');
  const session = useSessionStore();
  const readOnly = useReadOnly();
  const fixed = stays || readOnly;
  const item = useRef<HTMLLIElement>(null);
  const edge = useSortable({ list, index, item, handle: HANDLE, onDrop: fixed ? undefined : onMove });
  const focusHandle = (at: number): void => {
    const parent = item.current?.parentElement;
    requestAnimationFrame(() => {
      const handles = [...(parent?.children ?? [])].map((child) => handleOf(child));
      handles[Math.min(at, handles.length - 1)]?.focus();
    });
  };
  const move = (to: number): void => {
    if (!onMove || to < 0 || to >= count) return;
    onMove(to);
    focusHandle(to);
    session.getState().say(t('movedTo', { what, place: to + 1, count }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    move(index + by);
  };
  const moves: MenuEntry[] = onMove
    ? [
        {
          kind: 'action',
          label: t('moveUp'),
          disabled: index === 0,
          onSelect: () => move(index - 1),
        },
        {
          kind: 'action',
          label: t('moveDown'),
          disabled: index >= count - 1,
          onSelect: () => move(index + 1),
        },
      ]
    : [];
  const remove: MenuEntry = {
    kind: 'action',
    label: t('remove'),
    danger: true,
    onSelect: () => {
      onRemove();
      focusHandle(index);
    },
  };
  return (
    <li
      ref={item}
      className={[classes.item, className].filter(Boolean).join(' ')}
      data-edge={edge}
      data-wide={wide || undefined}
    >
      <div className={classes.content}>{children}</div>
      {!fixed && (
        <DropMenu
          align="end"
          target={
            <ActionIcon
              size={24}
              className={classes.handle}
              data-grip={onMove ? 'moves' : ''}
              aria-label={t('arrange', { what })}
              title={t(onMove ? 'arrangeHint' : 'more')}
              onKeyDown={onKeyDown}
            >
              <GripIcon size={14} />
            </ActionIcon>
          }
          entries={[...moves, ...entries, remove]}
        />
      )}
    </li>
  );
}

/** The item's own handle, not that of an item of a list inside it. */
function handleOf(item: Element): HTMLElement | undefined {
  return [...item.querySelectorAll<HTMLElement>(HANDLE)].find((handle) => handle.closest('li') === item);
}
