import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTest, useTestStore } from '../TestContext.tsx';
import { OtherAnswerRow } from './OtherAnswerRow.tsx';
import { useWhatIf } from './useWhatIf.ts';
import classes from './WhatIf.module.css';

/** What the skill, as it is being changed, would answer to the last turns otherwise; nothing where nothing is. */
export function WhatIf() {
  const { t } = useTranslation('whatIf');
  const { askAgain } = useTestStore().getState();
  const waiting = useTest((state) => state.waiting);
  const found = useWhatIf();
  const first = found[0];
  if (!first) return null;
  return (
    <section className={classes.strip} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <ul>
        {found.map((other) => (
          <OtherAnswerRow key={other.turn.turn} other={other} />
        ))}
      </ul>
      <Button
        size="compact-sm"
        variant="default"
        disabled={waiting}
        onClick={() => void askAgain(first.turn.turn)}
      >
        {t('take')}
      </Button>
    </section>
  );
}
