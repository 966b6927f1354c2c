import { Button } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportEntries } from '#editor/commands/artifacts/exportEntries.tsx';
import page from '#editor/commands/artifacts/page.module.css';
import { RenameArtifact } from '#editor/commands/artifacts/RenameArtifact.tsx';
import { useDeletion } from '#editor/commands/artifacts/useDeletion.tsx';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { Choices } from '#editor/ui/Choices.tsx';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { sortedBy } from '#editor/ui/grid/column.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { NOTHING, pruned, type Selection } from '#editor/ui/grid/selection.ts';
import { BY_NAME, sortedRows } from '#editor/ui/grid/sortedRows.ts';
import { DownloadIcon, EntityIcon, PlusIcon, TrashIcon, UploadIcon } from '#editor/ui/icons.tsx';
import { KeyHints } from '#editor/ui/KeyHints.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { SelectionBar } from '#editor/ui/SelectionBar.tsx';
import { useSearch } from '#editor/ui/useSearch.ts';
import { entityRows as csvRows } from '#skill/transfer/importEntities.ts';
import { useEntityColumns } from './entityColumns.tsx';
import { entityMatches, ENTITY_ORDERS, type EntityRow } from './entityRow.ts';
import { ImportEntities } from './ImportEntities.tsx';
import { NewEntity } from './NewEntity.tsx';
import { SystemEntities } from './SystemEntities.tsx';
import { useEntityRows } from './useEntityRows.ts';

type Open = { readonly kind: 'new' | 'import' } | { readonly kind: 'rename'; readonly name: string };

/** All entities: found, sorted, chosen from, and the way to each; and those that are built in. */
export function EntityTable() {
  const { t } = useTranslation('entities');
  const document = useDocumentStore();
  const skillId = useDocument((state) => state.skillId);
  const navigate = useNavigate();
  const all = useEntityRows();
  const { query, setQuery, words } = useSearch();
  const [shown, setShown] = useState<'own' | 'system'>('own');
  const [sort, setSort] = useState(BY_NAME);
  const [chosen, setChosen] = useState<Selection>(NOTHING);
  const [open, setOpen] = useState<Open | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () =>
      sortedRows(
        all.filter((row) => entityMatches(row, words)),
        ENTITY_ORDERS,
        sort,
      ),
    [all, sort, words],
  );
  const names = useMemo(() => new Set(rows.map(({ name }) => name)), [rows]);
  const selection = pruned(chosen, (name) => names.has(name));
  const columns = useEntityColumns(skillId);
  const deletion = useDeletion('entity', () => grid.current?.focus());

  const affected = (row: EntityRow | undefined): string[] =>
    selection.keys.size > 0 ? [...selection.keys] : row ? [row.name] : [];
  const exported = (names: () => readonly string[]) =>
    exportEntries(t, 'entities', () => csvRows(document.getState().skill, names()));
  const onKey = (event: KeyboardEvent, row: EntityRow | undefined): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'n') setOpen({ kind: 'new' });
    else if (event.key === 'Escape' && selection.keys.size > 0) setChosen(NOTHING);
    else if (!row) return false;
    else if (event.key === 'F2') setOpen({ kind: 'rename', name: row.name });
    else if (event.key === 'Delete') deletion.remove(affected(row));
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
        {shown === 'own' && (
          <SearchField
            className={page.search}
            label={t('search')}
            value={query}
            onChange={setQuery}
            onDown={() => grid.current?.focus()}
          />
        )}
        <Choices
          label={t('filter')}
          value={shown}
          onChange={setShown}
          choices={[
            { id: 'own', label: t('own') },
            { id: 'system', label: t('systemFilter') },
          ]}
        />
        <div className={page.actions}>
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
      {shown === 'system' ? (
        <SystemEntities />
      ) : rows.length > 0 ? (
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
          onOpen={({ name }) => void navigate(wordsAddress(skillId, 'entities', name))}
          onKey={onKey}
          selectLabels={[t('artifacts:selectAll'), t('artifacts:select')]}
        />
      ) : all.length === 0 ? (
        <EmptyState icon={<EntityIcon />} title={t('none')} text={t('noneText')}>
          <Button onClick={() => setOpen({ kind: 'new' })}>{t('new')}</Button>
          <Button variant="default" onClick={() => setOpen({ kind: 'import' })}>
            {t('import')}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={t('nothingFound')} text={t('nothingFoundText')}>
          <Button variant="default" onClick={() => setQuery('')}>
            {t('showAll')}
          </Button>
        </EmptyState>
      )}
      {shown === 'own' && selection.keys.size > 0 && (
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
      {shown === 'own' && (
        <KeyHints
          hints={[
            ['Enter', t('keys.open')],
            ['F2', t('keys.rename')],
            ['Del', t('keys.delete')],
            ['Space', t('keys.select')],
            ['N', t('keys.new')],
          ]}
        />
      )}
      {open?.kind === 'new' && <NewEntity onClose={close} />}
      {open?.kind === 'import' && <ImportEntities onClose={close} />}
      {open?.kind === 'rename' && <RenameArtifact kind="entity" name={open.name} onClose={close} />}
      {deletion.dialog}
    </section>
  );
}

const nameOf = ({ name }: EntityRow): string => name;
