import { Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '../turn.ts';
import classes from './CompareDialog.module.css';
import { ComparedTurnView } from './ComparedTurnView.tsx';
import { compareLines } from './compareLines.ts';
import { useBranchName } from './useBranchName.ts';

interface CompareDialogProps {
  /** At least two. */
  lines: readonly Line[];
  shown: Line;
  onClose: () => void;
}

/** Two branches of a test, turn beside turn from where they part, and in words what differs. */
export function CompareDialog({ lines, shown, onClose }: CompareDialogProps) {
  const { t } = useTranslation('time');
  const nameOf = useBranchName();
  const [oneId, setOne] = useState(lines.find(({ id }) => id !== shown.id)?.id ?? '');
  const [otherId, setOther] = useState(shown.id);
  const turnsOf = (wanted: string) => lines.find(({ id }) => id === wanted)?.turns ?? [];
  const { shared, turns } = compareLines(turnsOf(oneId), turnsOf(otherId));
  const data = lines.map((line, index) => ({ value: line.id, label: nameOf(line, index) }));
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('compare.title')}
      closeButtonProps={{ 'aria-label': t('compare.close') }}
    >
      <div className={classes.pair}>
        <NativeSelect
          label={t('compare.one')}
          data={data}
          value={oneId}
          onChange={(event) => setOne(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('compare.other')}
          data={data}
          value={otherId}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
      </div>
      <p className={classes.shared}>
        {shared === 0 ? t('compare.fromStart') : t('compare.from', { count: shared })}
      </p>
      <ol className={classes.turns}>
        {turns.map((turn) => (
          <ComparedTurnView key={turn.turn} compared={turn} />
        ))}
        {turns.length === 0 && <li>{t('compare.same')}</li>}
      </ol>
    </Modal>
  );
}
