import { Button } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addNodeFor } from '#editor/commands/artifacts/addNodeFor.ts';
import { ArtifactTable } from '#editor/commands/artifacts/ArtifactTable.tsx';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Choices } from '#editor/ui/Choices.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { intentRows as csvRows } from '#skill/transfer/importIntents.ts';
import { Confusion } from './Confusion.tsx';
import { ImportIntents } from './ImportIntents.tsx';
import { useIntentColumns } from './intentColumns.tsx';
import { INTENT_ORDERS, intentMatches, type IntentRow } from './intentRow.ts';
import { NewIntent } from './NewIntent.tsx';
import { useIntentRows } from './useIntentRows.ts';

type Filter = 'all' | 'unused' | 'weak' | 'overlaps';

const FILTERS: Readonly<Record<Filter, (row: IntentRow) => boolean>> = {
  all: () => true,
  unused: (row) => row.nodes === 0,
  weak: (row) => row.health === 'empty' || row.health === 'few',
  overlaps: (row) => row.overlaps > 0,
};

/** All intents: found, sorted, chosen from, and the way to each. */
export function IntentTable() {
  const { t } = useTranslation('intents');
  const ctx = useCommandContext();
  const skillId = useDocument((state) => state.skillId);
  const all = useIntentRows();
  const columns = useIntentColumns(skillId, ctx);
  const [filter, setFilter] = useState<Filter>('all');
  const [asksConfusion, setAsksConfusion] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const matches = useCallback(
    (row: IntentRow, words: string) => FILTERS[filter](row) && intentMatches(row, words),
    [filter],
  );
  return (
    <>
      <ArtifactTable
        kind="intent"
        all={all}
        matches={matches}
        orders={INTENT_ORDERS}
        columns={columns}
        grid={grid}
        tableOf={csvRows}
        filter={
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
        }
        onShowAll={() => setFilter('all')}
        actions={
          <>
            <Button component={Link} to={wordsAddress(skillId, 'irrelevant')} variant="default">
              {t('irrelevant')}
            </Button>
            <Button variant="default" disabled={all.length < 2} onClick={() => setAsksConfusion(true)}>
              {t('confusionButton')}
            </Button>
          </>
        }
        command={{ key: 'a', does: t('keys.node'), run: ({ name }) => addNodeFor(ctx, `#${name}`) }}
        New={NewIntent}
        Import={ImportIntents}
      />
      {asksConfusion && (
        <Confusion
          onClose={() => {
            setAsksConfusion(false);
            grid.current?.focus();
          }}
        />
      )}
    </>
  );
}
