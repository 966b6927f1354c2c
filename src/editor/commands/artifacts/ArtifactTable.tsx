import { Button } from '@mantine/core';
import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDocument, useDocumentStore } from '../../document/DocumentProvider.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Column, sortedBy } from '../../ui/grid/column.ts';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import { NOTHING } from '../../ui/grid/selection.ts';
import { BY_NAME, type Named, nameOf, type Orders, sortedRows } from '../../ui/grid/sortedRows.ts';
import { useSelection } from '../../ui/grid/useSelection.ts';
import { DownloadIcon, PlusIcon, UploadIcon } from '../../ui/icons.tsx';
import { KeyHints } from '../../ui/KeyHints.tsx';
import { wordsAddress } from '../../ui/pageAddress.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { useSearch } from '../../ui/useSearch.ts';
import { type ArtifactKind, artifactIcons, artifactPages, type TableOf } from './artifactKind.ts';
import { exportEntries } from './exportEntries.tsx';
import page from './page.module.css';
import { RenameArtifact } from './RenameArtifact.tsx';
import { SelectedRows } from './SelectedRows.tsx';
import { useDeletion } from './useDeletion.tsx';

type Open = { readonly kind: 'new' | 'import' } | { readonly kind: 'rename'; readonly name: string };

interface ArtifactTableProps<Row> {
  kind: ArtifactKind;
  all: readonly Row[];
  matches: (row: Row, words: string) => boolean;
  orders: Orders<Row>;
  columns: readonly Column<Row>[];
  /** Takes the table's element, to give it the focus back. */
  grid?: RefObject<HTMLDivElement | null>;
  tableOf: TableOf;
  /** Which rows are shown, to be chosen from. */
  filter: ReactNode;
  onShowAll?: () => void;
  /** Stands in the place of the table, when something else is to be seen. */
  instead?: ReactNode;
  /** More buttons, before those that every kind has. */
  actions?: ReactNode;
  /** A key that does something with a row, and what. */
  command?: { readonly key: string; readonly does: string; readonly run: (row: Row) => void };
  New: ComponentType<{ onClose: () => void }>;
  Import: ComponentType<{ onClose: () => void }>;
}

/** All intents, or entities: found, sorted, chosen from, and the way to each. */
export function ArtifactTable<Row extends Named>(props: ArtifactTableProps<Row>) {
  const { kind, all, matches, orders, tableOf, instead, command, New, Import } = props;
  const { t } = useTranslation('artifacts');
  const ownGrid = useRef<HTMLDivElement>(null);
  const grid = props.grid ?? ownGrid;
  const document = useDocumentStore();
  const skillId = useDocument((state) => state.skillId);
  const navigate = useNavigate();
  const { query, setQuery, words } = useSearch();
  const [sort, setSort] = useState(BY_NAME);
  const [open, setOpen] = useState<Open | null>(null);
  const rows = useMemo(
    () =>
      sortedRows(
        all.filter((row) => matches(row, words)),
        orders,
        sort,
      ),
    [all, matches, orders, sort, words],
  );
  const { selection, select, affected } = useSelection(rows, nameOf);
  const own = artifactPages[kind];
  const Icon = artifactIcons[kind];
  const focus = () => grid.current?.focus();
  const deletion = useDeletion(kind, focus);

  const exported = (names: () => readonly string[]) =>
    exportEntries(t, own, () => tableOf(document.getState().skill, names()));
  const onKey = (event: KeyboardEvent, row: Row | undefined): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'n') setOpen({ kind: 'new' });
    else if (event.key === 'Escape' && selection.keys.size > 0) select(NOTHING);
    else if (!row) return false;
    else if (event.key === 'F2') setOpen({ kind: 'rename', name: row.name });
    else if (event.key === 'Delete') deletion.remove(affected(row.name));
    else if (event.key === command?.key) command.run(row);
    else return false;
    return true;
  };
  const close = (): void => {
    setOpen(null);
    focus();
  };

  return (
    <section aria-label={t(`${own}:title`)} className={page.page}>
      <header className={page.head}>
        <h2>
          {t(`${own}:title`)} <span className={page.count}>{all.length}</span>
        </h2>
        {!instead && (
          <SearchField
            className={page.search}
            label={t(`${own}:search`)}
            value={query}
            onChange={setQuery}
            onDown={focus}
          />
        )}
        {props.filter}
        <div className={page.actions}>
          {props.actions}
          <Button
            variant="default"
            leftSection={<UploadIcon size={14} />}
            onClick={() => setOpen({ kind: 'import' })}
          >
            {t('page.import')}
          </Button>
          <DropMenu
            align="end"
            target={
              <Button variant="default" leftSection={<DownloadIcon size={14} />} disabled={all.length === 0}>
                {t('page.export')}
              </Button>
            }
            entries={exported(() => all.map(nameOf))}
          />
          <Button leftSection={<PlusIcon size={14} />} onClick={() => setOpen({ kind: 'new' })}>
            {t(`${own}:new`)}
          </Button>
        </div>
      </header>
      {instead ? (
        instead
      ) : rows.length > 0 ? (
        <DataGrid
          grid={grid}
          label={t(`${own}:table`)}
          rows={rows}
          keyOf={nameOf}
          columns={props.columns}
          sort={sort}
          onSort={(by) => setSort(sortedBy(sort, by))}
          selection={selection}
          onSelect={select}
          onOpen={({ name }) => void navigate(wordsAddress(skillId, own, name))}
          onKey={onKey}
          selectLabels={[t('selectAll'), t('select')]}
        />
      ) : all.length === 0 ? (
        <EmptyState icon={<Icon />} title={t(`${own}:none`)} text={t(`${own}:noneText`)}>
          <Button onClick={() => setOpen({ kind: 'new' })}>{t(`${own}:new`)}</Button>
          <Button variant="default" onClick={() => setOpen({ kind: 'import' })}>
            {t('page.import')}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={t(`${own}:nothingFound`)} text={t(`${own}:nothingFoundText`)}>
          <Button variant="default" onClick={() => (setQuery(''), props.onShowAll?.())}>
            {t('page.showAll')}
          </Button>
        </EmptyState>
      )}
      {!instead && (
        <>
          <SelectedRows count={selection.keys.size} onDelete={() => deletion.remove(affected())}>
            <DropMenu
              target={<Button variant="subtle">{t('page.export')}</Button>}
              entries={exported(affected)}
            />
          </SelectedRows>
          <KeyHints
            hints={[
              ['Enter', t('keys.open')],
              ['F2', t('keys.rename')],
              ['Del', t('keys.delete')],
              ['Space', t('keys.select')],
              ...(command ? [[command.key.toUpperCase(), command.does] as const] : []),
              ['N', t('keys.new')],
            ]}
          />
        </>
      )}
      {open?.kind === 'new' && <New onClose={close} />}
      {open?.kind === 'import' && <Import onClose={close} />}
      {open?.kind === 'rename' && <RenameArtifact kind={kind} name={open.name} onClose={close} />}
      {deletion.dialog}
    </section>
  );
}
