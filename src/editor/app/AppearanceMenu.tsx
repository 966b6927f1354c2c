import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '../ui/DropMenu.tsx';
import { ContrastIcon, MoonIcon, SunIcon } from '../ui/icons.tsx';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { chooseLanguage } from './i18n.ts';
import { LANGUAGES } from './languages.ts';

const icons = { light: <SunIcon />, dark: <MoonIcon />, auto: <ContrastIcon /> };
const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Light, dark, or whatever the system says; and the language of the editor. */
export function AppearanceMenu() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const themes = schemes.map((scheme): MenuEntry => ({
    kind: 'choice',
    label: t(`theme.${scheme}`),
    icon: icons[scheme],
    checked: scheme === colorScheme,
    onSelect: () => setColorScheme(scheme),
  }));
  const languages = LANGUAGES.map(({ code, name }): MenuEntry => ({
    kind: 'choice',
    label: name,
    checked: code === i18n.language,
    onSelect: () => {
      chooseLanguage(code).catch(() => notifications.show({ message: t('languageMissing', { name }) }));
    },
  }));
  return (
    <DropMenu
      align="end"
      target={
        <ActionIcon aria-label={t('appearance')} title={t('appearance')}>
          {icons[colorScheme]}
        </ActionIcon>
      }
      entries={languages.length > 1 ? [...themes, { kind: 'divider' }, ...languages] : themes}
    />
  );
}
