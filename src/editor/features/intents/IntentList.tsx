import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import page from '#editor/commands/artifacts/page.module.css';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Glyph } from '#editor/ui/Glyph.tsx';
import type { Column } from '#editor/ui/grid/column.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { WarningIcon } from '#editor/ui/icons.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { intentMatches, sortIntents, type IntentRow } from './intentRow.ts';

/** The intents beside the one that is open. */
export function IntentList({ rows, current }: { rows: readonly IntentRow[]; current: string }) {
  const { t } = useTranslation('intents');
  const skillId = useDocument((state) => state.skillId);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query.trim().toLowerCase());
  const grid = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () =>
      sortIntents(
        rows.filter(({ intent }) => intentMatches(intent, words)),
        { by: 'name', descending: false },
      ),
    [rows, words],
  );
  const columns = useMemo(
    (): readonly Column<IntentRow>[] => [
      {
        id: 'name',
        label: t('column.name'),
        width: 'minmax(0, 1fr)',
        render: ({ name }) => (
          <Link
            to={wordsAddress(skillId, 'intents', name)}
            tabIndex={-1}
            title={name}
            className={name === current ? `${page.name} ${page.current}` : page.name}
            {...(name === current && { 'aria-current': 'page' })}
          >
            <Glyph kind="intent" />
            <span dir="auto">{name}</span>
          </Link>
        ),
      },
      {
        id: 'examples',
        label: t('column.examples'),
        width: '60px',
        end: true,
        render: ({ overlaps, examples }) => (
          <>
            {overlaps > 0 && (
              <>
                <WarningIcon
                  size={12}
                  style={{ display: 'inline', color: 'var(--warn-fg)', verticalAlign: '-1px' }}
                />
                <span className="sr">{t('health.overlaps', { count: overlaps })}</span>{' '}
              </>
            )}
            {examples}
          </>
        ),
      },
    ],
    [current, skillId, t],
  );
  return (
    <nav aria-label={t('list')} className={page.list}>
      <div className={page.listHead}>
        <div className={page.listTitle}>
          <Link to={wordsAddress(skillId, 'intents')} className={page.name}>
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
          label={t('list')}
          rows={shown}
          keyOf={nameOf}
          columns={columns}
          start={current}
          rowHeights={[32, 44]}
          onOpen={({ name }) => void navigate(wordsAddress(skillId, 'intents', name))}
        />
      )}
    </nav>
  );
}

const nameOf = ({ name }: IntentRow): string => name;
