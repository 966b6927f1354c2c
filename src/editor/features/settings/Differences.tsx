import { useTranslation } from 'react-i18next';
import type { PushDifference } from '#protocol/upstream.ts';
import classes from './SettingsPage.module.css';

/** Names shown of each kind; the rest is counted. */
const SHOWN = 8;
const WAYS = ['added', 'changed', 'removed'] as const;

/** What a push changes there, in words. */
export function Differences({ differences }: { differences: readonly PushDifference[] }) {
  const { t } = useTranslation('settings');
  if (differences.length === 0) return <p role="status">{t('same')}</p>;
  const lines = differences.flatMap(({ kind, ...names }) =>
    WAYS.filter((way) => names[way].length > 0).map((way) => ({ kind, way, names: names[way] })),
  );
  return (
    <ul className={classes.lines} role="status" aria-label={t('differences')}>
      {lines.map(({ kind, way, names }) => (
        <li key={`${kind} ${way}`}>
          <strong>{t(`kinds.${kind}`)}</strong> {t(`ways.${way}`, { count: names.length })}{' '}
          <span dir="auto">{names.slice(0, SHOWN).join(', ')}</span>
          {names.length > SHOWN && ` ${t('andMore', { count: names.length - SHOWN })}`}
        </li>
      ))}
    </ul>
  );
}
