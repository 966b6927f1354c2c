import { useTranslation } from 'react-i18next';
import classes from './CompareDialog.module.css';
import type { ComparedTurn } from './compareLines.ts';
import { FutureTurn } from './FutureTurn.tsx';

/** A turn of two futures: what differs in words, then the two beside each other. */
export function ComparedTurnView({ compared }: { compared: ComparedTurn }) {
  const { t } = useTranslation('time');
  const { turn, one, other, said, says, path, context } = compared;
  const differences = [
    ...(one && other ? [] : [t('compare.differs.only')]),
    ...(said ? [t('compare.differs.said')] : []),
    ...(says ? [t('compare.differs.says')] : []),
    ...(path ? [t('compare.differs.path')] : []),
    ...(context.length > 0 ? [t('compare.differs.context')] : []),
  ];
  return (
    <li>
      <h3 className={classes.head}>
        {t('compare.turn', { turn })}
        {differences.map((difference) => (
          <span key={difference} className={classes.difference}>
            {difference}
          </span>
        ))}
        {differences.length === 0 && <span className={classes.same}>{t('compare.same')}</span>}
      </h3>
      <div className={classes.pair}>
        <FutureTurn turn={one} context={context.map(({ name, one: value }) => ({ name, value }))} />
        <FutureTurn turn={other} context={context.map(({ name, other: value }) => ({ name, value }))} />
      </div>
    </li>
  );
}
