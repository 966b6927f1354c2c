import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ArtifactList } from '#editor/commands/artifacts/ArtifactList.tsx';
import { entityMatches, type EntityRow } from './entityRow.ts';

/** The entities beside the one that is open, each with how many values it has. */
export function EntityList({ rows, current }: { rows: readonly EntityRow[]; current: string }) {
  const { t } = useTranslation('entities');
  const count = useMemo(
    () => ({ id: 'values', label: t('column.values'), render: ({ values }: EntityRow) => values }),
    [t],
  );
  return <ArtifactList kind="entity" rows={rows} current={current} matches={entityMatches} count={count} />;
}
