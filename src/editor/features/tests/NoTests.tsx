import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { TestIcon } from '#editor/ui/icons.tsx';

interface NoTestsProps {
  /** Why the table has no rows. */
  state: 'loading' | 'failed' | 'none' | 'filtered';
  reason: string;
  readOnly: boolean;
  onRetry: () => void;
  onNew: () => void;
  onShowAll: () => void;
}

/** What stands in the place of a table without rows. */
export function NoTests({ state, reason, readOnly, onRetry, onNew, onShowAll }: NoTestsProps) {
  const { t } = useTranslation('tests');
  const setPanel = useSession((session) => session.setPanel);
  if (state === 'loading') return <EmptyState title={t('loading')} />;
  if (state === 'failed') {
    return (
      <EmptyState icon={<TestIcon />} title={t('cannotLoad')} text={reason}>
        <Button onClick={onRetry}>{t('again')}</Button>
      </EmptyState>
    );
  }
  if (state === 'filtered') {
    return (
      <EmptyState title={t('nothingFound')}>
        <Button variant="default" onClick={onShowAll}>
          {t('showAll')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<TestIcon />} title={t('none')} text={t('noneText')}>
      {!readOnly && (
        <>
          <Button onClick={() => setPanel('tryit', { open: true })}>{t('tryIt')}</Button>
          <Button variant="default" onClick={onNew}>
            {t('new')}
          </Button>
        </>
      )}
    </EmptyState>
  );
}
