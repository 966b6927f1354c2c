import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { RedoIcon, UndoIcon } from '../../ui/icons.tsx';

/** Undo and redo, each naming the step it takes back or does again. */
export function HistoryButtons() {
  const { t } = useTranslation(['document', 'commands']);
  const last = useDocument((state) => state.past.at(-1));
  const next = useDocument((state) => state.future.at(-1));
  const undo = useDocument((state) => state.undo);
  const redo = useDocument((state) => state.redo);
  const undoLabel = last
    ? t('undo', { step: t(last.label.key, { ...last.label.params }) })
    : t('nothingToUndo');
  const redoLabel = next
    ? t('redo', { step: t(next.label.key, { ...next.label.params }) })
    : t('nothingToRedo');
  return (
    <>
      <ActionIcon aria-label={undoLabel} title={undoLabel} disabled={!last} onClick={undo}>
        <UndoIcon />
      </ActionIcon>
      <ActionIcon aria-label={redoLabel} title={redoLabel} disabled={!next} onClick={redo}>
        <RedoIcon />
      </ActionIcon>
    </>
  );
}
