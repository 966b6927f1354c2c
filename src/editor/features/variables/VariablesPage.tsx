import { Button } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { RenameArtifact } from '#editor/commands/artifacts/RenameArtifact.tsx';
import { UsedBy } from '#editor/commands/artifacts/UsedBy.tsx';
import { useUses } from '#editor/commands/artifacts/useUses.ts';
import { Badge } from '#editor/ui/Badge.tsx';
import { Choices } from '#editor/ui/Choices.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { Glyph } from '#editor/ui/Glyph.tsx';
import { sortedBy, type Column } from '#editor/ui/grid/column.ts';
import { useMediaWidth } from '#editor/ui/useMediaWidth.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { BY_NAME, nameOf, sortedRows } from '#editor/ui/grid/sortedRows.ts';
import { RenameIcon, VariableIcon } from '#editor/ui/icons.tsx';
import { KeyHints } from '#editor/ui/KeyHints.tsx';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { useSearch } from '#editor/ui/useSearch.ts';
import { VARIABLE_ORDERS, variableRows, type VariableRow, type VariableState } from './variableRow.ts';
import classes from './VariablesPage.module.css';

type Filter = 'all' | Exclude<VariableState, 'good'>;

/** Every context variable: where it is set, read and tested, and what is odd about it. */
export function VariablesPage() {
  const { t } = useTranslation('variables');
  const uses = useUses();
  const all = useMemo(() => variableRows(uses), [uses]);
  const { query, setQuery, words } = useSearch();
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState(BY_NAME);
  const [opened, setOpened] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLElement>(null);
  const rows = useMemo(
    () =>
      sortedRows(
        all.filter(
          ({ name, state }) => (filter === 'all' || state === filter) && name.toLowerCase().includes(words),
        ),
        VARIABLE_ORDERS,
        sort,
      ),
    [all, filter, sort, words],
  );
  const columns = useVariableColumns();
  const current = all.find(({ name }) => name === opened);
  const onKey = (event: KeyboardEvent, row: VariableRow | undefined): boolean => {
    if (event.key !== 'F2' || !row) return false;
    setRenaming(row.name);
    return true;
  };
  const filters: readonly Filter[] = ['all', 'neverRead', 'neverSet'];
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
          choices={filters.map((id) =>
            id === 'all'
              ? { id, label: t('all') }
              : { id, label: t(id), count: all.filter(({ state }) => state === id).length },
          )}
        />
        <p className={page.text}>{t('text')}</p>
      </header>
      {rows.length > 0 ? (
        <div className={classes.split}>
          <DataGrid
            grid={grid}
            label={t('table')}
            rows={rows}
            keyOf={nameOf}
            columns={columns}
            sort={sort}
            onSort={(by) => setSort(sortedBy(sort, by))}
            onOpen={({ name }) => {
              setOpened(name);
              requestAnimationFrame(() => side.current?.focus());
            }}
            onKey={onKey}
          />
          <aside
            ref={side}
            aria-label={t('where', { name: current?.name ?? '' })}
            // Reached with the keyboard too: it scrolls.
            tabIndex={0}
            className={`${page.side} ${classes.side}`}
          >
            {current ? (
              <section>
                <h3>
                  <span dir="auto">${current.name}</span>
                  <Button
                    size="compact-xs"
                    variant="default"
                    leftSection={<RenameIcon size={14} />}
                    onClick={() => setRenaming(current.name)}
                  >
                    {t('artifacts:page.rename')}
                  </Button>
                </h3>
                <UsedBy uses={current.uses} />
              </section>
            ) : (
              <p className={page.dim}>{t('pick')}</p>
            )}
          </aside>
        </div>
      ) : (
        <EmptyState
          icon={<VariableIcon />}
          title={all.length === 0 ? t('none') : t('nothingFound')}
          text={all.length === 0 ? t('noneText') : undefined}
        >
          {all.length > 0 && (
            <Button variant="default" onClick={() => (setQuery(''), setFilter('all'))}>
              {t('artifacts:page.showAll')}
            </Button>
          )}
        </EmptyState>
      )}
      <KeyHints
        hints={[
          ['Enter', t('keys.where')],
          ['F2', t('artifacts:keys.rename')],
        ]}
      />
      {renaming !== null && (
        <RenameArtifact
          kind="variable"
          name={renaming}
          onClose={(renamed) => {
            setRenaming(null);
            if (renamed !== null) setOpened(renamed);
            grid.current?.focus();
          }}
        />
      )}
    </section>
  );
}

const COUNTS = ['sets', 'reads', 'tests'] as const;
const TONES = { neverSet: 'warn', neverRead: 'warn', good: 'signal' } as const;

/** The columns of the table of variables; where one is used a phone says below, when it is chosen. */
function useVariableColumns(): readonly Column<VariableRow>[] {
  const { t } = useTranslation('variables');
  const phone = useMediaWidth() === 'phone';
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('column.name'),
        width: 'minmax(0, 1fr)',
        sortable: true,
        render: ({ name }) => (
          <span data-open="" className={`${page.name} ${classes.name}`} title={name}>
            <Glyph kind="variable" />
            <span dir="auto">{name}</span>
          </span>
        ),
      },
      ...(phone ? [] : COUNTS).map((id): Column<VariableRow> => ({
        id,
        label: t(`column.${id}`),
        width: '52px',
        sortable: true,
        end: true,
        render: (row) => row[id],
      })),
      {
        id: 'state',
        label: t('column.state'),
        width: '112px',
        sortable: true,
        render: ({ state }) => <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>,
      },
    ],
    [t, phone],
  );
}
