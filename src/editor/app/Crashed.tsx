import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { WarningIcon } from '../ui/icons.tsx';
import classes from './Crashed.module.css';

/** What stands in place of a part of the page that failed. */
export function Crashed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.crashed} role="alert">
      <EmptyState icon={<WarningIcon />} title={t('crashed.title')} text={t('crashed.text')}>
        <Button variant="default" onClick={onRetry}>
          {t('crashed.again')}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('crashed.reload')}</Button>
      </EmptyState>
      <details className={classes.details}>
        <summary>{t('crashed.details')}</summary>
        <pre>{error.message}</pre>
      </details>
    </div>
  );
}
