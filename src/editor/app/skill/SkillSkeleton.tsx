import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeHeader } from '../HomeHeader.tsx';
import classes from './SkillSkeleton.module.css';

const widths = ['62%', '74%', '50%', '80%', '58%', '68%', '44%'];

/** The page before its skill is there, or, with what is to be said in its place, when it can't be. */
export function SkillSkeleton({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <HomeHeader />
      {children ? (
        <main className={classes.rest}>{children}</main>
      ) : (
        <main className={classes.body} aria-busy="true" aria-label={t('opening')}>
          <div className={classes.rail} />
          <div className={classes.outline}>
            {widths.map((width) => (
              <i key={width} style={{ width }} />
            ))}
          </div>
        </main>
      )}
    </div>
  );
}
