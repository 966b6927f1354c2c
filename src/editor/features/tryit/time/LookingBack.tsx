import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTestStore } from '../TestContext.tsx';
import classes from './LookingBack.module.css';
import { useLine } from './useLine.ts';

/** Says that an earlier turn is shown, and what comes of writing there. */
export function LookingBack() {
  const { t } = useTranslation('time');
  const { lookAt } = useTestStore().getState();
  const { turns, back } = useLine();
  const total = turns.length;
  return (
    // Always there, so that it is read out when it gets its text.
    <div role="status" className={classes.strip} data-on={back !== null || undefined}>
      {back && (
        <>
          <p>{t('looking', { turn: back.turn, total })}</p>
          <Button size="compact-sm" variant="default" onClick={() => lookAt(total)}>
            {t('latest')}
          </Button>
        </>
      )}
    </div>
  );
}
