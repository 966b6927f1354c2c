import { Button, Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardOf } from '#skill/cards.ts';
import { titleOf } from '#skill/node.ts';
import { isDescendant } from '#skill/tree.ts';
import type { PlaceMark } from '../session/sessionState.ts';
import { placeOfMark } from './clipboardCommands.ts';
import { selectedNodes } from './command.ts';
import classes from './dialogs.module.css';
import { Finder } from './Finder.tsx';
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
  const title = titleOf(skill.nodes.get(ids[0] ?? '')!);

  const moveTo = (id: string): void => {
    if (placeNodes(ctx, ids, placeOfMark(skill, { target: id, position }))) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('moveTo.title', { count: ids.length, title })}
      closeButtonProps={{ 'aria-label': t('moveTo.cancel') }}
    >
      <Finder
        framed
        label={t('moveTo.find')}
        placeholder={t('moveTo.find')}
        query={query}
        onQuery={setQuery}
        options={targets}
        looking={found === null}
        active={at}
        onActive={setActive}
        onTake={moveTo}
        listClassName={classes.found}
        renderOption={(id, { index, ...place }) => (
          <NodeOption
            key={id}
            node={id}
            {...place}
            onPick={() => setActive(index)}
            onPoint={() => undefined}
          />
        )}
      />
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
        <Button disabled={target === undefined} onClick={() => target !== undefined && moveTo(target)}>
          {t('moveTo.move')}
        </Button>
      </div>
    </Modal>
  );
}
