import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { titleOf } from '#skill/node.ts';
import { descendantsOf } from '#skill/tree.ts';
import { selectedIn } from './command.ts';
import classes from './ConfirmDelete.module.css';
import { deleteSelected } from './nodeCommands.ts';
import { useCommandContext } from './useCommandContext.ts';

/** Asks before a large branch is deleted. */
export function ConfirmDelete({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const id = selectedIn(ctx);
  if (id === null) return null;
  const { skill } = ctx.document.getState();
  const count = descendantsOf(skill, id).length + 1;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('confirmDelete.title', { count })}
      size="sm"
      closeButtonProps={{ 'aria-label': t('confirmDelete.cancel') }}
    >
      <p dir="auto">{t('confirmDelete.text', { title: titleOf(skill.nodes.get(id)!) })}</p>
      <div className={classes.actions}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('confirmDelete.cancel')}
        </Button>
        <Button
          color="red"
          onClick={() => {
            onClose();
            deleteSelected(ctx);
          }}
        >
          {t('confirmDelete.confirm')}
        </Button>
      </div>
    </Modal>
  );
}
