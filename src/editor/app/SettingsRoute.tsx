import { useTranslation } from 'react-i18next';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { settingsTexts } from '../features/settings/texts.en.ts';
import classes from './Home.module.css';
import { HomeHeader } from './HomeHeader.tsx';
import { addTexts } from './i18n.ts';
import { usePageTitle } from './usePageTitle.ts';

addTexts({ settings: settingsTexts });

/** `/settings`: what managers set for the whole service. */
export function SettingsRoute() {
  const { t } = useTranslation('settings');
  usePageTitle(t('title'));
  return (
    <div className={classes.home}>
      <HomeHeader />
      <div className={classes.scroll}>
        <SettingsPage />
      </div>
    </div>
  );
}
