import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MarkedText } from '#editor/ui/marked/MarkedText.tsx';
import { textIn } from '#editor/ui/response/textIn.ts';
import type { Utterance } from '#editor/ui/response/utterance.ts';
import type { EntitySeen } from './answer.ts';
import classes from './Said.module.css';

interface SaidProps {
  said: Utterance;
  entities: readonly EntitySeen[];
}

/** What the user said, the words marked that were recognised as entities. */
export function Said({ said: { label, input }, entities }: SaidProps) {
  const { t } = useTranslation('tryit');
  const text = textIn(input, 'text');
  const mentions = entities.flatMap(({ entity, location }) => (location ? [{ entity, location }] : []));
  return (
    <div className={classes.said} dir="auto">
      <VisuallyHidden>{t('you')}</VisuallyHidden>
      {label !== text && <p className={classes.label}>{label}</p>}
      <p className={label === text ? undefined : classes.sent}>
        <MarkedText text={text} mentions={mentions} />
      </p>
    </div>
  );
}
