import { useTranslation } from 'react-i18next';
import { HomeHeader } from './HomeHeader.tsx';
import classes from './Home.module.css';
import { NothingHere } from './NothingHere.tsx';
import { usePageTitle } from './usePageTitle.ts';

export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  return (
    <div className={classes.home}>
      <HomeHeader />
      <main className={classes.centre}>
        <NothingHere />
      </main>
    </div>
  );
}
