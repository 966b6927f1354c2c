import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stand } from '#skill/standAt.ts';
import classes from './BeginDrawer.module.css';

interface StandChoiceProps {
  stands: readonly Stand[];
  value: Stand;
  onChange: (stand: Stand) => void;
}

/** What happens at the node with the first sentence of the test. */
export function StandChoice({ stands, value, onChange }: StandChoiceProps) {
  const { t } = useTranslation('begin');
  const name = useId();
  return (
    <div role="radiogroup" aria-label={t('stand.label')}>
      {stands.map((id) => (
        <label key={id} className={classes.stand}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          {t(`stand.${id}`)}
        </label>
      ))}
    </div>
  );
}
