import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '../ui/DropMenu.tsx';
import { ContrastIcon, MoonIcon, SunIcon } from '../ui/icons.tsx';

const icons = { light: <SunIcon />, dark: <MoonIcon />, auto: <ContrastIcon /> };
const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Light, dark, or whatever the system says. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <DropMenu
      align="end"
      target={
        <ActionIcon aria-label={t('theme.label')} title={t('theme.label')}>
          {icons[colorScheme]}
        </ActionIcon>
      }
      entries={schemes.map((scheme) => ({
        kind: 'choice',
        label: t(`theme.${scheme}`),
        icon: icons[scheme],
        checked: scheme === colorScheme,
        onSelect: () => setColorScheme(scheme),
      }))}
    />
  );
}
