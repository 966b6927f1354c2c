import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useTestRunner } from '#editor/commands/tests/useTestRunner.ts';
import classes from './Tests.module.css';

/** How far a run is, with a way to end it; why the last one broke off. */
export function RunBar() {
  const { t } = useTranslation('tests');
  const runner = useTestRunner();
  const { done, total, failure, stop } = useStore(runner);
  if (failure !== null) {
    return (
      <p role="alert" className={classes.broken}>
        {t('broken', { reason: failure })}
      </p>
    );
  }
  if (total === 0) return null;
  return (
    <div className={classes.progress}>
      <Progress value={(100 * done) / total} aria-label={t('progress', { done, total })} />
      <span role="status">{t('progress', { done, total })}</span>
      <Button size="compact-sm" variant="default" onClick={stop}>
        {t('stop')}
      </Button>
    </div>
  );
}
