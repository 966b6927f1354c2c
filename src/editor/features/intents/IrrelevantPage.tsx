import { Button } from '@mantine/core';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import page from '#editor/commands/artifacts/page.module.css';
import { SelectedRows } from '#editor/commands/artifacts/SelectedRows.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { CellEditor } from '#editor/ui/grid/CellEditor.tsx';
import type { Column } from '#editor/ui/grid/column.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { NOTHING } from '#editor/ui/grid/selection.ts';
import { useSelection } from '#editor/ui/grid/useSelection.ts';
import { KeyHints } from '#editor/ui/KeyHints.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { useSearch } from '#editor/ui/useSearch.ts';
import type { Edit } from '#skill/edit.ts';
import type { Counterexample, Skill } from '#skill/model.ts';
import { createCounterexample } from '#skill/plan/createCounterexample.ts';
import { updateCounterexample } from '#skill/plan/updateCounterexample.ts';
import { AddSentences } from './AddSentences.tsx';

/** The sentences that are none of the skill's business: Watson's counterexamples. */
export function IrrelevantPage() {
  const { t } = useTranslation('intents');
  const run = usePlan();
  const skillId = useDocument((state) => state.skillId);
  const all = useDocument((state) => state.skill.counterexamples);
  const { query, setQuery, words } = useSearch();
  const [editing, setEditing] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const sentences = all.values();
  const rows = useMemo(
    () => sentences.filter((example) => example.text.toLowerCase().includes(words)),
    [sentences, words],
  );
  const { selection, select, affected } = useSelection(sentences, textOf);
  const focus = useCallback((): void => {
    requestAnimationFrame(() => grid.current?.focus());
  }, []);

  const add = (texts: readonly string[]): string | null => {
    const label = { key: 'document:change.addIrrelevant', params: { count: texts.length } };
    return run(label, (skill) => putAll(skill, texts));
  };
  const remove = (texts: readonly string[]): void => {
    const count = texts.length;
    const plan = ({ counterexamples }: Skill): Edit[] =>
      texts
        .filter((own) => counterexamples.has(own))
        .map((own) => ({ op: 'counterexample.remove', text: own }));
    run({ key: 'document:change.deleteIrrelevant', params: { count } }, plan, {
      offer: t('irrelevantPage.deleted', { count }),
    });
    select(NOTHING);
    focus();
  };
  const columns = useMemo(
    (): readonly Column<Counterexample>[] => [
      {
        id: 'text',
        label: t('irrelevantPage.sentence'),
        width: 'minmax(0, 1fr)',
        opens: true,
        title: textOf,
        editing: (example) => example.text === editing,
        render: (example) =>
          example.text === editing ? (
            <CellEditor
              label={t('irrelevantPage.edit')}
              value={example.text}
              onCancel={() => {
                setEditing(null);
                focus();
              }}
              onSave={(next) => {
                const wanted = next.trim();
                const refused =
                  wanted === example.text
                    ? null
                    : run({ key: 'document:change.editIrrelevant' }, (skill) =>
                        updateCounterexample(skill, example.text, { set: { text: wanted } }),
                      );
                if (refused !== null) return refused;
                setEditing(null);
                focus();
                return null;
              }}
            />
          ) : (
            example.text
          ),
      },
    ],
    [editing, focus, run, t],
  );
  const onKey = (event: KeyboardEvent, row: Counterexample | undefined): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || !row) return false;
    if (event.key === 'F2') setEditing(row.text);
    else if (event.key === 'Delete') remove(affected(row.text));
    else if (event.key === 'Escape' && selection.keys.size > 0) select(NOTHING);
    else return false;
    return true;
  };
  return (
    <section aria-label={t('irrelevantPage.title')} className={page.page}>
      <header className={page.head}>
        <h2>
          {t('irrelevantPage.title')} <span className={page.count}>{all.size}</span>
        </h2>
        <div className={page.actions}>
          <Button component={Link} to={wordsAddress(skillId, 'intents')} variant="default">
            {t('back')}
          </Button>
        </div>
        <p className={page.text}>{t('irrelevantPage.text')}</p>
        <AddSentences intent={null} label={t('irrelevantPage.add')} onAdd={add} />
        <SearchField
          className={page.search}
          label={t('irrelevantPage.search')}
          value={query}
          onChange={setQuery}
          onDown={() => grid.current?.focus()}
        />
      </header>
      {rows.length > 0 ? (
        <DataGrid
          grid={grid}
          label={t('irrelevantPage.table')}
          rows={rows}
          keyOf={textOf}
          columns={columns}
          selection={selection}
          onSelect={select}
          onOpen={(row) => setEditing(row.text)}
          onKey={onKey}
          selectLabels={[t('artifacts:selectAll'), t('artifacts:select')]}
        />
      ) : (
        <EmptyState
          title={all.size === 0 ? t('irrelevantPage.none') : t('noExampleFound')}
          text={all.size === 0 ? t('irrelevantPage.noneText') : undefined}
        />
      )}
      <SelectedRows count={selection.keys.size} onDelete={() => remove(affected())} />
      <KeyHints
        hints={[
          ['Enter', t('artifacts:keys.edit')],
          ['Space', t('artifacts:keys.select')],
          ['Del', t('artifacts:keys.delete')],
        ]}
      />
    </section>
  );
}

const textOf = ({ text }: Counterexample): string => text;

function putAll(skill: Skill, texts: readonly string[]): Edit[] {
  return texts.flatMap((text) => createCounterexample(skill, { text }));
}
