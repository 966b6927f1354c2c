import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import forms from '#editor/commands/artifacts/artifacts.module.css';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Choices } from '#editor/ui/Choices.tsx';
import dialog from '#editor/ui/dialog.module.css';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import type { Selection } from '#editor/ui/grid/selection.ts';
import type { MergeKind, MergePart } from '#skill/mergeSkills/mergePart.ts';
import { mergeEdits, planMerge } from '#skill/mergeSkills/planMerge.ts';
import { useMergeColumns } from './mergeColumns.tsx';
import classes from './Merge.module.css';
import type { Source } from './source.ts';

const KINDS: readonly MergeKind[] = ['intent', 'entity', 'branch', 'setting'];
const VERDICTS: readonly MergePart['verdict'][] = ['new', 'change', 'same'];

interface MergeReviewProps {
  source: Source;
  onBack: () => void;
  onClose: () => void;
}

/** What each part of the source would do here, and which of them are taken. Nothing happens before that. */
export function MergeReview({ source, onBack, onClose }: MergeReviewProps) {
  const { t } = useTranslation('merge');
  const run = usePlan();
  const skill = useDocument((state) => state.skill);
  const parts = useMemo(() => planMerge(skill, source.skill), [skill, source]);
  const [kind, setKind] = useState<MergeKind | 'all'>('all');
  const [verdict, setVerdict] = useState<MergePart['verdict'] | 'all'>('all');
  // What is new does no harm; what would change is for the author to choose.
  const [chosen, setChosen] = useState<Selection>(() => ({
    keys: new Set(parts.filter((part) => part.verdict === 'new').map(keyOf)),
    anchor: null,
  }));
  const [fault, setFault] = useState<string | null>(null);
  const ofKind = parts.filter((part) => kind === 'all' || part.kind === kind);
  const rows = ofKind.filter((part) => verdict === 'all' || part.verdict === verdict);
  const taken = parts.filter((part) => part.verdict !== 'same' && chosen.keys.has(keyOf(part)));
  const columns = useMergeColumns();

  /** Those that aren't shown stay as they were chosen. */
  const select = ({ keys, anchor }: Selection): void => {
    const shown = new Set(rows.map(keyOf));
    setChosen({ keys: new Set([...keys, ...[...chosen.keys].filter((key) => !shown.has(key))]), anchor });
  };
  const submit = (): void => {
    const label = { key: 'document:change.merge', params: { name: source.name } };
    const offer = t('done', { count: taken.length, name: source.name });
    const refused = run(label, (now) => mergeEdits(now, taken), { offer });
    setFault(refused);
    if (refused === null) onClose();
  };

  return (
    <div className={classes.review}>
      <p className={forms.note}>{t('rule')}</p>
      <Choices
        label={t('kinds')}
        value={kind}
        onChange={setKind}
        choices={[
          { id: 'all', label: t('kind.all'), count: parts.length },
          ...KINDS.map((id) => ({
            id,
            label: t(`kind.${id}`),
            count: parts.filter((part) => part.kind === id).length,
          })),
        ]}
      />
      <Choices
        label={t('verdicts')}
        value={verdict}
        onChange={setVerdict}
        choices={[
          { id: 'all', label: t('verdict.all'), count: ofKind.length },
          ...VERDICTS.map((id) => ({
            id,
            label: t(`verdict.${id}`),
            count: ofKind.filter((part) => part.verdict === id).length,
          })),
        ]}
      />
      <div className={classes.rows}>
        {rows.length > 0 ? (
          <DataGrid
            label={t('parts')}
            rows={rows}
            keyOf={keyOf}
            columns={columns}
            selection={chosen}
            onSelect={select}
            rowHeights={[32, 44]}
            selectLabels={[t('takeAll'), t('take')]}
          />
        ) : (
          <p className={forms.note}>{t('nothing')}</p>
        )}
      </div>
      {fault !== null && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
      <div className={dialog.actions}>
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
        <Button disabled={taken.length === 0} onClick={submit}>
          {t('submit', { count: taken.length })}
        </Button>
      </div>
    </div>
  );
}

const keyOf = ({ kind, name }: MergePart): string => `${kind}/${name}`;
