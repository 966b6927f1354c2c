import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { titleOf } from '#skill/node.ts';
import { cardChildren } from '#skill/cards.ts';
import { selectedNodes } from './command.ts';
import classes from './dialogs.module.css';
import { countWithin, deleteSelected, fullFolders } from './deleteCommands.ts';
import { useCommandContext } from './useCommandContext.ts';

/** Asks before many nodes are deleted, and whether what is in a folder goes with it. */
export function ConfirmDelete({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const ids = selectedNodes(ctx);
  const [first] = ids;
  if (first === undefined) return null;
  const { skill } = ctx.document.getState();
  const count = countWithin(skill, ids);
  const folders = fullFolders(skill, ids);
  const one = ids.length === 1;
  const inside = one ? cardChildren(skill, first).length : 0;
  const finish = (keepInside: boolean) => (): void => {
    onClose();
    deleteSelected(ctx, keepInside);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('confirmDelete.title', { count })}
      closeButtonProps={{ 'aria-label': t('confirmDelete.cancel') }}
    >
      <p dir="auto">
        {one
          ? t('confirmDelete.text', { title: titleOf(skill.nodes.get(first)!) })
          : t('confirmDelete.several')}
      </p>
      {folders.length > 0 && (
        <p>{one ? t('confirmDelete.folder', { count: inside }) : t('confirmDelete.folders')}</p>
      )}
      <div className={classes.actions}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('confirmDelete.cancel')}
        </Button>
        {folders.length > 0 && (
          <Button variant="default" onClick={finish(true)}>
            {t(one ? 'confirmDelete.unwrap' : 'confirmDelete.unwrapSeveral')}
          </Button>
        )}
        <Button color="red" onClick={finish(false)}>
          {one && folders.length > 0
            ? t('confirmDelete.confirmAll', { count: count - 1 })
            : t('confirmDelete.confirm')}
        </Button>
      </div>
    </Modal>
  );
}
