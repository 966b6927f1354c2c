import { Button } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { SelectedRows } from '#editor/commands/artifacts/SelectedRows.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { NOTHING } from '#editor/ui/grid/selection.ts';
import { useSelection } from '#editor/ui/grid/useSelection.ts';
import { CopyIcon, EntityIcon, JumpIcon } from '#editor/ui/icons.tsx';
import { KeyHints } from '#editor/ui/KeyHints.tsx';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { useSearch } from '#editor/ui/useSearch.ts';
import { listIn } from '#skill/apply/nested.ts';
import type { Example, Intent } from '#skill/model.ts';
import { movedMentions } from '#skill/movedMentions.ts';
import { deleteExamples } from '#skill/plan/deleteExamples.ts';
import { updateExample } from '#skill/plan/updateExample.ts';
import type { Json } from '#lib/json.ts';
import { AddExample } from './AddExample.tsx';
import { useExampleColumns } from './exampleColumns.tsx';
import { MarkEntities } from './MarkEntities.tsx';
import { MoveExamples } from './MoveExamples.tsx';
import { useOverlaps } from './useOverlaps.ts';

const NO_EXAMPLES: readonly Example[] = [];

type Open =
  | { readonly kind: 'move' | 'copy'; readonly texts: readonly string[] }
  | { readonly kind: 'mark'; readonly text: string };

/** The examples of an intent: added, edited in place, moved, copied, deleted, marked. */
export function ExampleTable({ intent }: { intent: Intent }) {
  const { t } = useTranslation('intents');
  const run = usePlan();
  const name = intent.intent;
  const examples =
    intent.examples === undefined || intent.examples === null ? NO_EXAMPLES : listIn(intent.examples);
  const { query, setQuery, words } = useSearch();
  const [editing, setEditing] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const overlaps = useOverlaps().get(name);
  const rows = useMemo(
    () => (words === '' ? examples : examples.filter(({ text }) => text.toLowerCase().includes(words))),
    [examples, words],
  );
  const { selection, select, affected } = useSelection(rows, textOf);

  const focus = (): void => {
    // The table may only be there once the change is shown.
    requestAnimationFrame(() => grid.current?.focus());
  };
  /** Null when it is done, else why not. */
  const save = (example: Example, text: string): string | null => {
    const wanted = text.trim();
    const mentions = listIn(example.mentions);
    const moved = mentions.length > 0 && { mentions: movedMentions(mentions, example.text, wanted) as Json };
    const refused =
      wanted === example.text
        ? null
        : run({ key: 'document:change.editExample', params: { name } }, (skill) =>
            updateExample(skill, name, example.text, { set: { text: wanted, ...moved } }),
          );
    if (refused === null) {
      setEditing(null);
      focus();
    }
    return refused;
  };
  const cancel = (): void => {
    setEditing(null);
    focus();
  };
  const columns = useExampleColumns({ editing, overlaps, save, cancel });
  const remove = (texts: readonly string[]): void => {
    const params = { count: texts.length, name };
    run(
      { key: 'document:change.deleteExamples', params },
      (skill) => deleteExamples(skill, name, new Set(texts)),
      { offer: t('examplesDeleted', { count: texts.length }) },
    );
    select(NOTHING);
    focus();
  };
  const onKey = (event: KeyboardEvent, row: Example | undefined): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || !row) return false;
    if (event.key === 'F2') setEditing(row.text);
    else if (event.key === 'Delete') remove(affected(row.text));
    else if (event.key === 'm') setOpen({ kind: 'move', texts: affected(row.text) });
    else if (event.key === 'c') setOpen({ kind: 'copy', texts: affected(row.text) });
    else if (event.key === 'e') setOpen({ kind: 'mark', text: row.text });
    else if (event.key === 'Escape' && selection.keys.size > 0) select(NOTHING);
    else return false;
    return true;
  };
  const close = (moved = false): void => {
    setOpen(null);
    if (moved) select(NOTHING);
    focus();
  };
  const marked = open?.kind === 'mark' ? examples.find(({ text }) => text === open.text) : undefined;

  return (
    <>
      <div className={page.head}>
        <AddExample intent={name} />
        {examples.length > 0 && (
          <SearchField
            className={page.search}
            label={t('searchExamples')}
            value={query}
            onChange={setQuery}
            onDown={() => grid.current?.focus()}
          />
        )}
      </div>
      {rows.length > 0 ? (
        <DataGrid
          grid={grid}
          label={t('examples', { name })}
          rows={rows}
          keyOf={textOf}
          columns={columns}
          selection={selection}
          onSelect={select}
          onOpen={({ text }) => setEditing(text)}
          onKey={onKey}
          toneOf={({ text }) => (overlaps?.has(text) ? 'warn' : undefined)}
          selectLabels={[t('artifacts:selectAll'), t('artifacts:select')]}
        />
      ) : (
        <EmptyState
          title={examples.length === 0 ? t('noExamples') : t('noExampleFound')}
          text={examples.length === 0 ? t('noExamplesText') : undefined}
        />
      )}
      <SelectedRows count={selection.keys.size} onDelete={() => remove(affected())}>
        <Button
          variant="subtle"
          leftSection={<JumpIcon size={14} />}
          onClick={() => setOpen({ kind: 'move', texts: affected() })}
        >
          {t('move')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<CopyIcon size={14} />}
          onClick={() => setOpen({ kind: 'copy', texts: affected() })}
        >
          {t('copy')}
        </Button>
        {selection.keys.size === 1 && (
          <Button
            variant="subtle"
            leftSection={<EntityIcon size={14} />}
            onClick={() => setOpen({ kind: 'mark', text: affected()[0] ?? '' })}
          >
            {t('annotate')}
          </Button>
        )}
      </SelectedRows>
      <KeyHints
        hints={[
          ['Enter', t('artifacts:keys.edit')],
          ['Space', t('artifacts:keys.select')],
          ['M', t('keys.move')],
          ['C', t('keys.copy')],
          ['E', t('keys.mention')],
          ['Del', t('artifacts:keys.delete')],
        ]}
      />
      {(open?.kind === 'move' || open?.kind === 'copy') && (
        <MoveExamples intent={name} texts={open.texts} copy={open.kind === 'copy'} onClose={close} />
      )}
      {marked && <MarkEntities intent={name} example={marked} onClose={() => close()} />}
    </>
  );
}

const textOf = ({ text }: Example): string => text;
