import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { Badge } from '#editor/ui/Badge.tsx';
import dialog from '#editor/ui/dialog.module.css';
import type { Column } from '#editor/ui/grid/column.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import type { Selection } from '#editor/ui/grid/selection.ts';
import classes from './PasteLines.module.css';
import { isWanted, readPasted, type PastedLine } from './pastedLines.ts';

interface PasteLinesProps {
  /** Null: they become irrelevant sentences. */
  intent: string | null;
  pasted: string;
  /** Null when they are added, else why not. */
  onAdd: (texts: readonly string[]) => string | null;
  onClose: () => void;
}

interface Row extends PastedLine {
  readonly key: string;
}

const TONES = {
  new: 'signal',
  elsewhere: 'warn',
  here: 'neutral',
  twice: 'neutral',
  tooLong: 'error',
} as const;

/** Pasted lines before they become examples: what is new and what is there already, and which of them to take. */
export function PasteLines({ intent, pasted, onAdd, onClose }: PasteLinesProps) {
  const { t } = useTranslation('intents');
  const { skill } = useDocumentStore().getState();
  const rows = useMemo(
    () => readPasted(skill, intent, pasted).map((line, index): Row => ({ ...line, key: `${index}` })),
    [intent, pasted, skill],
  );
  const [selection, setSelection] = useState<Selection>(() => ({
    keys: new Set(rows.filter(isWanted).map(({ key }) => key)),
    anchor: null,
  }));
  const [fault, setFault] = useState<string | null>(null);
  const texts = rows.filter((row) => isWanted(row) && selection.keys.has(row.key)).map(({ text }) => text);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'line',
        label: t('paste.line'),
        width: 'minmax(0, 1fr)',
        render: ({ text }) => (
          <span dir="auto" className={page.line} title={text}>
            {text}
          </span>
        ),
      },
      {
        id: 'state',
        label: t('paste.state'),
        width: 'minmax(120px, auto)',
        render: (row) => (
          <Badge tone={TONES[row.state]}>{t(`paste.${row.state}`, { name: row.intent })}</Badge>
        ),
      },
    ],
    [t],
  );
  const select = (next: Selection): void => {
    // What can't be taken can't be chosen.
    const open = new Set(rows.filter(isWanted).map(({ key }) => key));
    setSelection({ ...next, keys: next.keys.intersection(open) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('paste.title', { count: rows.length })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('artifacts:close') }}
    >
      <div className={dialog.form}>
        <div className={classes.table}>
          <DataGrid
            label={t('paste.table')}
            rows={rows}
            keyOf={keyOf}
            columns={columns}
            selection={selection}
            onSelect={select}
            selectLabels={[t('artifacts:selectAll'), t('artifacts:select')]}
            rowHeights={[30, 44]}
          />
        </div>
        {fault !== null && <p role="alert">{fault}</p>}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onClose}>
            {t('artifacts:cancel')}
          </Button>
          <Button
            data-autofocus
            disabled={texts.length === 0}
            onClick={() => {
              const refused = onAdd(texts);
              setFault(refused);
              if (refused === null) onClose();
            }}
          >
            {t('paste.submit', { count: texts.length })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

const keyOf = ({ key }: Row): string => key;
