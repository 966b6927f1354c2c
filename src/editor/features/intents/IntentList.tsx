import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ArtifactList } from '#editor/commands/artifacts/ArtifactList.tsx';
import { WarningIcon } from '#editor/ui/icons.tsx';
import { intentMatches, type IntentRow } from './intentRow.ts';

/** The intents beside the one that is open, each with how many examples it has, and whether some overlap. */
export function IntentList({ rows, current }: { rows: readonly IntentRow[]; current: string }) {
  const { t } = useTranslation('intents');
  const count = useMemo(
    () => ({
      id: 'examples',
      label: t('column.examples'),
      render: ({ overlaps, examples }: IntentRow) => (
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
    }),
    [t],
  );
  return <ArtifactList kind="intent" rows={rows} current={current} matches={intentMatches} count={count} />;
}
