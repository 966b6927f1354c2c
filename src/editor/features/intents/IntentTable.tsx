import { Button } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addNodeFor } from '#editor/commands/artifacts/addNodeFor.ts';
import { exportEntries } from '#editor/commands/artifacts/exportEntries.tsx';
import page from '#editor/commands/artifacts/page.module.css';
import { RenameArtifact } from '#editor/commands/artifacts/RenameArtifact.tsx';
import { useDeletion } from '#editor/commands/artifacts/useDeletion.tsx';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { Choices } from '#editor/ui/Choices.tsx';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { sortedBy } from '#editor/ui/grid/column.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { NOTHING, pruned, type Selection } from '#editor/ui/grid/selection.ts';
import { BY_NAME, sortedRows } from '#editor/ui/grid/sortedRows.ts';
import { DownloadIcon, IntentIcon, PlusIcon, TrashIcon, UploadIcon } from '#editor/ui/icons.tsx';
import { KeyHints } from '#editor/ui/KeyHints.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { SelectionBar } from '#editor/ui/SelectionBar.tsx';
import { useSearch } from '#editor/ui/useSearch.ts';
import { intentRows as csvRows } from '#skill/transfer/importIntents.ts';
import { Confusion } from './Confusion.tsx';
import { ImportIntents } from './ImportIntents.tsx';
import { useIntentColumns } from './intentColumns.tsx';
import { intentMatches, INTENT_ORDERS, type IntentRow } from './intentRow.ts';
import { NewIntent } from './NewIntent.tsx';
import { useIntentRows } from './useIntentRows.ts';

type Filter = 'all' | 'unused' | 'weak' | 'overlaps';

const FILTERS: Readonly<Record<Filter, (row: IntentRow) => boolean>> = {
  all: () => true,
  unused: (row) => row.nodes === 0,
  weak: (row) => row.health === 'empty' || row.health === 'few',
  overlaps: (row) => row.overlaps > 0,
};

type Open =
  { readonly kind: 'new' | 'import' | 'confusion' } | { readonly kind: 'rename'; readonly name: string };

/** All intents: found, sorted, chosen from, and the way to each. */
export function IntentTable() {
  const { t } = useTranslation('intents');
  const ctx = useCommandContext();
  const document = useDocumentStore();
  const skillId = useDocument((state) => state.skillId);
  const navigate = useNavigate();
  const all = useIntentRows();
  const { query, setQuery, words } = useSearch();
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState(BY_NAME);
  const [chosen, setChosen] = useState<Selection>(NOTHING);
  const [open, setOpen] = useState<Open | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () =>
      sortedRows(
        all.filter((row) => FILTERS[filter](row) && intentMatches(row, words)),
        INTENT_ORDERS,
        sort,
      ),
    [all, filter, sort, words],
  );
  const names = useMemo(() => new Set(rows.map(({ name }) => name)), [rows]);
  const selection = pruned(chosen, (name) => names.has(name));
  const columns = useIntentColumns(skillId, ctx);

  const deletion = useDeletion('intent', () => grid.current?.focus());

  const openIntent = ({ name }: IntentRow) => void navigate(wordsAddress(skillId, 'intents', name));
  const affected = (row: IntentRow | undefined): string[] =>
    selection.keys.size > 0 ? [...selection.keys] : row ? [row.name] : [];
  const exported = (names: () => readonly string[]) =>
    exportEntries(t, 'intents', () => csvRows(document.getState().skill, names()));
  const onKey = (event: KeyboardEvent, row: IntentRow | undefined): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'n') setOpen({ kind: 'new' });
    else if (event.key === 'Escape' && selection.keys.size > 0) setChosen(NOTHING);
    else if (!row) return false;
    else if (event.key === 'F2') setOpen({ kind: 'rename', name: row.name });
    else if (event.key === 'Delete') deletion.remove(affected(row));
    else if (event.key === 'a') addNodeFor(ctx, `#${row.name}`);
    else return false;
    return true;
  };
  const close = (): void => {
    setOpen(null);
    grid.current?.focus();
  };

  return (
    <section aria-label={t('title')} className={page.page}>
      <header className={page.head}>
        <h2>
          {t('title')} <span className={page.count}>{all.length}</span>
        </h2>
        <SearchField
          className={page.search}
          label={t('search')}
          value={query}
          onChange={setQuery}
          onDown={() => grid.current?.focus()}
        />
        <Choices
          label={t('filter')}
          value={filter}
          onChange={setFilter}
          choices={[
            { id: 'all', label: t('all') },
            { id: 'unused', label: t('unusedFilter'), count: all.filter(FILTERS.unused).length },
            { id: 'weak', label: t('weakFilter'), count: all.filter(FILTERS.weak).length },
            { id: 'overlaps', label: t('overlapFilter'), count: all.filter(FILTERS.overlaps).length },
          ]}
        />
        <div className={page.actions}>
          <Button component={Link} to={wordsAddress(skillId, 'irrelevant')} variant="default">
            {t('irrelevant')}
          </Button>
          <Button variant="default" disabled={all.length < 2} onClick={() => setOpen({ kind: 'confusion' })}>
            {t('confusionButton')}
          </Button>
          <Button
            variant="default"
            leftSection={<UploadIcon size={14} />}
            onClick={() => setOpen({ kind: 'import' })}
          >
            {t('import')}
          </Button>
          <DropMenu
            align="end"
            target={
              <Button variant="default" leftSection={<DownloadIcon size={14} />} disabled={all.length === 0}>
                {t('export')}
              </Button>
            }
            entries={exported(() => all.map(({ name }) => name))}
          />
          <Button leftSection={<PlusIcon size={14} />} onClick={() => setOpen({ kind: 'new' })}>
            {t('new')}
          </Button>
        </div>
      </header>
      {rows.length > 0 ? (
        <DataGrid
          grid={grid}
          label={t('table')}
          rows={rows}
          keyOf={nameOf}
          columns={columns}
          sort={sort}
          onSort={(by) => setSort(sortedBy(sort, by))}
          selection={selection}
          onSelect={setChosen}
          onOpen={openIntent}
          onKey={onKey}
          selectLabels={[t('artifacts:selectAll'), t('artifacts:select')]}
        />
      ) : all.length === 0 ? (
        <EmptyState icon={<IntentIcon />} title={t('none')} text={t('noneText')}>
          <Button onClick={() => setOpen({ kind: 'new' })}>{t('new')}</Button>
          <Button variant="default" onClick={() => setOpen({ kind: 'import' })}>
            {t('import')}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={t('nothingFound')} text={t('nothingFoundText')}>
          <Button variant="default" onClick={() => (setQuery(''), setFilter('all'))}>
            {t('showAll')}
          </Button>
        </EmptyState>
      )}
      {selection.keys.size > 0 && (
        <SelectionBar text={t('artifacts:selected', { count: selection.keys.size })}>
          <DropMenu
            target={<Button variant="subtle">{t('export')}</Button>}
            entries={exported(() => [...selection.keys])}
          />
          <Button
            variant="subtle"
            color="red"
            leftSection={<TrashIcon size={14} />}
            onClick={() => deletion.remove(affected(undefined))}
          >
            {t('delete')}
          </Button>
        </SelectionBar>
      )}
      <KeyHints
        hints={[
          ['Enter', t('keys.open')],
          ['F2', t('keys.rename')],
          ['Del', t('keys.delete')],
          ['Space', t('keys.select')],
          ['A', t('keys.node')],
          ['N', t('keys.new')],
        ]}
      />
      {open?.kind === 'new' && <NewIntent onClose={close} />}
      {open?.kind === 'confusion' && <Confusion onClose={close} />}
      {open?.kind === 'import' && <ImportIntents onClose={close} />}
      {open?.kind === 'rename' && <RenameArtifact kind="intent" name={open.name} onClose={close} />}
      {deletion.dialog}
    </section>
  );
}

const nameOf = ({ name }: IntentRow): string => name;
