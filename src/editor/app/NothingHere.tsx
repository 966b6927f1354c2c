import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SearchIcon } from '../ui/icons.tsx';

/** Says that an address leads nowhere, in the place of the page. */
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
