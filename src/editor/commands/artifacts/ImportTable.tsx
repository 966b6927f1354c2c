import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ImportTable.module.css';
import type { ImportKind } from './importKind.ts';
import { ImportReview } from './ImportReview.tsx';
import { readTableFile, readTableText, type Cells } from './readTable.ts';

/** Takes in a file or pasted cells, and says what would happen before it does. */
export function ImportTable({ kind, onClose }: { kind: ImportKind; onClose: () => void }) {
  const { t } = useTranslation('artifacts');
  const [cells, setCells] = useState<Cells | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={kind.title}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {cells ? (
        <ImportReview kind={kind} cells={cells} onBack={() => setCells(null)} onClose={onClose} />
      ) : (
        <ImportSource onCells={setCells} />
      )}
    </Modal>
  );
}

function ImportSource({ onCells }: { onCells: (cells: Cells) => void }) {
  const { t } = useTranslation('artifacts');
  const [state, setState] = useState<{ reading: boolean; fault: string | null }>({
    reading: false,
    fault: null,
  });
  const [pasted, setPasted] = useState('');
  const read = async (reading: Promise<Cells>): Promise<void> => {
    setState({ reading: true, fault: null });
    try {
      const cells = await reading;
      if (cells.length > 0) onCells(cells);
      else setState({ reading: false, fault: t('import.empty') });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState({ reading: false, fault: t('import.unreadable', { reason }) });
    }
  };
  return (
    <div className={classes.source}>
      {/* A field for a file takes one that is dropped on it. */}
      <label className={classes.drop}>
        <span>{state.reading ? t('import.checking') : t('import.choose')}</span>
        <input
          type="file"
          data-autofocus
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void read(readTableFile(file));
          }}
        />
      </label>
      <label className={classes.paste}>
        {t('import.paste')}
        <textarea
          rows={6}
          dir="auto"
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      {state.fault !== null && (
        <p role="alert" className={classes.fault}>
          {state.fault}
        </p>
      )}
      <div className={classes.actions}>
        <Button
          disabled={pasted.trim() === '' || state.reading}
          onClick={() => void read(readTableText(pasted))}
        >
          {t('import.report')}
        </Button>
      </div>
    </div>
  );
}
