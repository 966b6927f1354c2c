import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import classes from './Conflicts.module.css';

const Chooser = lazy(async () => ({ default: (await import('./Chooser.tsx')).Chooser }));

/** Asks what shall be where this author and another one changed the same. Work goes on meanwhile. */
export function Conflicts() {
  const { t } = useTranslation('sharing');
  const conflicts = useDocument((state) => state.conflicts);
  const [first] = conflicts;
  if (!first) return null;
  return (
    <section className={classes.panel} aria-label={t('region')}>
      <Suspense>
        <Chooser key={`${first.id} ${JSON.stringify(first.theirs)}`} conflict={first} />
      </Suspense>
      {conflicts.length > 1 && <p className={classes.more}>{t('more', { count: conflicts.length - 1 })}</p>}
    </section>
  );
}
