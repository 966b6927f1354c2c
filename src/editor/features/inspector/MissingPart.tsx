import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { CloudOffIcon } from '#editor/ui/icons.tsx';
import classes from './MissingPart.module.css';

/** What stands in the place of a form whose code can't be fetched. */
export function MissingPart({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('inspector');
  return (
    <div className={classes.missing} role="alert">
      <EmptyState icon={<CloudOffIcon />} title={t('missing.title')} text={t('missing.text')}>
        <Button variant="default" onClick={onRetry}>
          {t('missing.again')}
        </Button>
      </EmptyState>
    </div>
  );
}
