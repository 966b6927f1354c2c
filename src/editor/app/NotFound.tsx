import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import classes from './Home.module.css';
import { usePageTitle } from './usePageTitle.ts';

/** A page that isn't there. */
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

/** The same in the place of a skill's page. */
export function NothingHere() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={<SearchIcon />} title={t('notFound.title')} text={t('notFound.text')}>
      <Button component={Link} to="/">
        {t('notFound.home')}
      </Button>
    </EmptyState>
  );
}
