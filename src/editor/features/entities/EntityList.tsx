import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import page from '#editor/commands/artifacts/page.module.css';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Glyph } from '#editor/ui/Glyph.tsx';
import type { Column } from '#editor/ui/grid/column.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { entityMatches, sortEntities, type EntityRow } from './entityRow.ts';

/** The entities beside the one that is open. */
export function EntityList({ rows, current }: { rows: readonly EntityRow[]; current: string }) {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query.trim().toLowerCase());
  const grid = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () =>
      sortEntities(
        rows.filter(({ entity }) => entityMatches(entity, words)),
        { by: 'name', descending: false },
      ),
    [rows, words],
  );
  const columns = useMemo(
    (): readonly Column<EntityRow>[] => [
      {
        id: 'name',
        label: t('column.name'),
        width: 'minmax(0, 1fr)',
        render: ({ name }) => (
          <Link
            to={wordsAddress(skillId, 'entities', name)}
            tabIndex={-1}
            title={name}
            className={name === current ? `${page.name} ${page.current}` : page.name}
            {...(name === current && { 'aria-current': 'page' })}
          >
            <Glyph kind="entity" />
            <span dir="auto">{name}</span>
          </Link>
        ),
      },
      { id: 'values', label: t('column.values'), width: '60px', end: true, render: ({ values }) => values },
    ],
    [current, skillId, t],
  );
  return (
    <nav aria-label={t('title')} className={page.list}>
      <div className={page.listHead}>
        <div className={page.listTitle}>
          <Link to={wordsAddress(skillId, 'entities')} className={page.name}>
            <span>{t('back')}</span>
          </Link>
          <span className={page.count}>{rows.length}</span>
        </div>
        <SearchField
          label={t('search')}
          value={query}
          onChange={setQuery}
          onDown={() => grid.current?.focus()}
        />
      </div>
      {shown.length > 0 && (
        <DataGrid
          grid={grid}
          label={t('title')}
          rows={shown}
          keyOf={nameOf}
          columns={columns}
          start={current}
          rowHeights={[32, 44]}
          onOpen={({ name }) => void navigate(wordsAddress(skillId, 'entities', name))}
        />
      )}
    </nav>
  );
}

const nameOf = ({ name }: EntityRow): string => name;
