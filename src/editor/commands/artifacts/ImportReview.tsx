import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Choices } from '../../ui/Choices.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import { countOf, type RowReport, type Verdict } from '#skill/transfer/importRows.ts';
import { guessColumns } from './guessColumns.ts';
import type { ImportKind } from './importKind.ts';
import classes from './ImportTable.module.css';
import type { Cells } from './readTable.ts';
import { usePlan } from './usePlan.ts';

const VERDICTS: readonly Verdict[] = ['new', 'change', 'same', 'refused'];
const TONES = { new: 'signal', change: 'warn', same: 'neutral', refused: 'error' } as const;

interface ImportReviewProps {
  kind: ImportKind;
  cells: Cells;
  onBack: () => void;
  onClose: () => void;
}

/** What each column is, and what would become of each row. */
export function ImportReview({ kind, cells, onBack, onClose }: ImportReviewProps) {
  const { t } = useTranslation('artifacts');
  const run = usePlan();
  const skill = useDocument((state) => state.skill);
  const guess = useMemo(() => guessColumns(cells, kind.columns, kind.usual), [cells, kind]);
  const [head, setHead] = useState(guess.head);
  const [places, setPlaces] = useState(guess.places);
  const [shown, setShown] = useState<Verdict | 'all'>('all');
  const [fault, setFault] = useState<string | null>(null);
  const report = useMemo(() => {
    const rows = cells.map((row, index) => ({ line: index + 1, cells: row })).slice(head ? 1 : 0);
    return kind.report(skill, rows, places);
  }, [cells, head, kind, places, skill]);
  const wanted = countOf(report, 'new') + countOf(report, 'change');
  const rows = report.rows.filter(({ verdict }) => shown === 'all' || verdict === shown);
  const columns = useMemo(
    (): readonly Column<RowReport>[] => [
      { id: 'line', label: t('import.line'), width: '50px', end: true, render: ({ line }) => line },
      {
        id: 'what',
        label: t('import.what'),
        width: 'minmax(0, 3fr)',
        render: ({ what }) => (
          <span dir="auto" title={what}>
            {what}
          </span>
        ),
      },
      {
        id: 'verdict',
        label: t('import.report'),
        width: '110px',
        render: ({ verdict }) => <Badge tone={TONES[verdict]}>{t(`import.verdict.${verdict}`)}</Badge>,
      },
      {
        id: 'why',
        label: t('import.why'),
        width: 'minmax(0, 2fr)',
        render: ({ why }) => why && <span title={why}>{why}</span>,
      },
    ],
    [t],
  );

  const submit = (): void => {
    const failed = run({ key: 'document:change.import', params: { count: wanted } }, () => report.edits);
    setFault(failed);
    if (failed === null) onClose();
  };

  return (
    <div className={classes.review}>
      <fieldset className={classes.columns}>
        <legend>{t('import.columns')}</legend>
        {places.map((place, index) => (
          <NativeSelect
            // Columns have no name of their own.
            key={index}
            label={sampleOf(cells, head, index)}
            value={place}
            data={[
              { value: '', label: t('import.ignore') },
              ...kind.columns.map(({ id, label }) => ({ value: id, label })),
            ]}
            onChange={(event) => setPlaces(places.with(index, event.currentTarget.value))}
          />
        ))}
      </fieldset>
      <label className={classes.head}>
        <input type="checkbox" checked={head} onChange={(event) => setHead(event.currentTarget.checked)} />
        {t('import.header')}
      </label>
      <Choices
        label={t('import.report')}
        value={shown}
        onChange={setShown}
        choices={[
          { id: 'all', label: t('import.report'), count: report.rows.length },
          ...VERDICTS.map((id) => ({ id, label: t(`import.verdict.${id}`), count: countOf(report, id) })),
        ]}
      />
      <div className={classes.rows}>
        {rows.length > 0 && (
          <DataGrid
            label={t('import.report')}
            rows={rows}
            keyOf={lineOf}
            columns={columns}
            rowHeights={[30, 44]}
          />
        )}
      </div>
      {fault !== null && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onBack}>
          {t('import.more')}
        </Button>
        <Button disabled={report.edits.length === 0} onClick={submit}>
          {t('import.submit', { count: wanted })}
        </Button>
      </div>
    </div>
  );
}

const lineOf = ({ line, what }: RowReport): string => `${line} ${what}`;

/** What a column is called by: its head, or the first thing in it. */
function sampleOf(cells: Cells, head: boolean, index: number): string {
  const cell = head ? cells[0]?.[index] : cells.find((row) => (row[index] ?? '') !== '')?.[index];
  const text = (cell ?? '').trim();
  return text === '' ? `${index + 1}` : text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
