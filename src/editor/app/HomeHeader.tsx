import type { ReactNode } from 'react';
import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRights } from '../api/session.ts';
import { SettingsIcon } from '../ui/icons.tsx';
import { Logo } from '../ui/Logo.tsx';
import classes from './Home.module.css';
import { AppearanceMenu } from './AppearanceMenu.tsx';

/** The strip on top of pages that belong to no skill. */
export function HomeHeader({ middle, tools }: { middle?: ReactNode; tools?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className={classes.header}>
      <div className={classes.start}>
        <Link to="/" className={classes.brand}>
          <Logo />
          {t('parley')}
        </Link>
      </div>
      {middle && <div className={classes.middle}>{middle}</div>}
      <div className={classes.tools}>
        <AppearanceMenu />
        {useRights().manage && (
          <ActionIcon component={Link} to="/settings" aria-label={t('settings')} title={t('settings')}>
            <SettingsIcon />
          </ActionIcon>
        )}
        {tools}
      </div>
    </header>
  );
}
