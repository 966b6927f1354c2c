import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTestStore } from '../TestContext.tsx';
import { useLine } from '../time/useLine.ts';
import classes from './BeginDrawer.module.css';

/** Says at which node the test began; nothing when it began with the greeting. */
export function BeganAt() {
  const { t } = useTranslation('begin');
  const { greet } = useTestStore().getState();
  const { began } = useLine();
  if (!began) return null;
  return (
    <div className={classes.began}>
      <p>{t(`began.${began.stand}`, { title: began.title })}</p>
      <Button size="compact-sm" variant="default" onClick={() => void greet()}>
        {t('greet')}
      </Button>
    </div>
  );
}
