import { Button, Modal, SegmentedControl } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardOf } from '#skill/cards.ts';
import { titleOf } from '#skill/node.ts';
import { isDescendant } from '#skill/tree.ts';
import type { PlaceMark } from '../session/sessionState.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { placeOfMark } from './clipboardCommands.ts';
import { selectedNodes } from './command.ts';
import paletteClasses from './CommandPalette.module.css';
import classes from './dialogs.module.css';
import { NodeOption } from './PaletteOption.tsx';
import { placeNodes } from './placeNodes.ts';
import { useCommandContext } from './useCommandContext.ts';
import { useNodeSearch } from './search/useNodeSearch.ts';

const MOST = 30;
const POSITIONS = ['before', 'after', 'into'] as const;

/** Moves the selected nodes to a place that is found by its name. */
export function MoveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [position, setPosition] = useState<PlaceMark['position']>('after');
  const { skill } = ctx.document.getState();
  const [ids] = useState(() => selectedNodes(ctx));
  const found = useNodeSearch(query, MOST);
  const isMoved = (id: string): boolean =>
    ids.some((moved) => moved === id || isDescendant(skill, id, moved));
  // Parts of a card stand for it; what is moved is no place to move to.
  const targets = [...new Set((found ?? []).map((id) => cardOf(skill, id)))].filter((id) => !isMoved(id));
  const at = Math.min(active, targets.length - 1);
  const target = targets[at];
  const optionId = (index: number): string => `${listId}-${index}`;
  const title = titleOf(skill.nodes.get(ids[0] ?? '')!);

  const move = (): void => {
    if (target === undefined) return;
    if (placeNodes(ctx, ids, placeOfMark(skill, { target, position }))) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && targets.length > 0) {
      event.preventDefault();
      const next = (at + step + targets.length) % targets.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      move();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('moveTo.title', { count: ids.length, title })}
      closeButtonProps={{ 'aria-label': t('moveTo.cancel') }}
    >
      <div className={`${paletteClasses.field} ${classes.find}`}>
        <SearchIcon />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('moveTo.find')}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={target === undefined ? undefined : optionId(at)}
          placeholder={t('moveTo.find')}
          dir="auto"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.found} id={listId} role="listbox" aria-label={t('moveTo.find')}>
        {targets.map((id, index) => (
          <NodeOption
            key={id}
            node={id}
            id={optionId(index)}
            active={index === at}
            onPick={() => setActive(index)}
            onPoint={() => undefined}
          />
        ))}
      </div>
      <p className={classes.note} role="status">
        {target === undefined && t(query.trim() === '' ? 'moveTo.type' : 'moveTo.nothing')}
      </p>
      <SegmentedControl
        fullWidth
        aria-label={t('moveTo.where')}
        value={position}
        onChange={(value) => setPosition(value)}
        data={POSITIONS.map((value) => ({ value, label: t(`moveTo.${value}`) }))}
      />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('moveTo.cancel')}
        </Button>
        <Button disabled={target === undefined} onClick={move}>
          {t('moveTo.move')}
        </Button>
      </div>
    </Modal>
  );
}
