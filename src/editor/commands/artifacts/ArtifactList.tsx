import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useDocument } from '../../document/DocumentProvider.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import { BY_NAME, type Named, nameOf, sortedRows } from '../../ui/grid/sortedRows.ts';
import { wordsAddress } from '../../ui/pageAddress.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { useSearch } from '../../ui/useSearch.ts';
import { type ArtifactKind, artifactPages } from './artifactKind.ts';
import { nameColumn } from './nameColumn.tsx';
import page from './page.module.css';

interface ArtifactListProps<Row> {
  kind: ArtifactKind;
  rows: readonly Row[];
  current: string;
  matches: (row: Row, words: string) => boolean;
  /** How many it has of what it is made of. */
  count: Pick<Column<Row>, 'id' | 'label' | 'render'>;
}

/** The intents, or entities, beside the one that is open. */
export function ArtifactList<Row extends Named>(props: ArtifactListProps<Row>) {
  const { kind, rows, current, matches, count } = props;
  const { t } = useTranslation('artifacts');
  const skillId = useDocument((state) => state.skillId);
  const navigate = useNavigate();
  const { query, setQuery, words } = useSearch();
  const grid = useRef<HTMLDivElement>(null);
  const own = artifactPages[kind];
  const shown = useMemo(
    () =>
      sortedRows(
        rows.filter((row) => matches(row, words)),
        {},
        BY_NAME,
      ),
    [matches, rows, words],
  );
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      nameColumn(kind, skillId, t(`${own}:column.name`), current),
      { ...count, width: '60px', end: true },
    ],
    [count, current, kind, own, skillId, t],
  );
  return (
    <nav aria-label={t(`${own}:title`)} className={page.list}>
      <div className={page.listHead}>
        <div className={page.listTitle}>
          <Link to={wordsAddress(skillId, own)} className={page.name}>
            <span>{t(`${own}:back`)}</span>
          </Link>
          <span className={page.count}>{rows.length}</span>
        </div>
        <SearchField
          label={t(`${own}:search`)}
          value={query}
          onChange={setQuery}
          onDown={() => grid.current?.focus()}
        />
      </div>
      {shown.length > 0 && (
        <DataGrid
          grid={grid}
          label={t(`${own}:title`)}
          rows={shown}
          keyOf={nameOf}
          columns={columns}
          start={current}
          rowHeights={[32, 44]}
          onOpen={({ name }) => void navigate(wordsAddress(skillId, own, name))}
        />
      )}
    </nav>
  );
}
