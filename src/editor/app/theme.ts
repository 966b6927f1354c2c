import type { CSSVariablesResolver, MantineThemeComponents, MantineThemeOverride } from '@mantine/core';

/**
 * Overrides are plain records, not `Button.extend({…})`: that would load every component named here, used or not.
 * What size and vars can't say stands in mantine.css.
 */
const components: MantineThemeComponents = {
  ActionIcon: {
    defaultProps: { variant: 'subtle', color: 'gray', size: 28 },
  },
  Button: {
    defaultProps: { size: 'xs' },
    vars: (_theme: unknown, { size }: { size?: string }) => {
      const [height, padding, font] =
        size === 'compact-xs' ? [24, 8, 'xs'] : size === 'sm' ? [32, 14, 'md'] : [28, 10, 'sm'];
      return {
        root: {
          '--button-height': `${height}px`,
          '--button-padding-x': `${padding}px`,
          '--button-fz': `var(--mantine-font-size-${font})`,
        },
      };
    },
  },
  TextInput: { defaultProps: { size: 'xs' } },
  Textarea: { defaultProps: { size: 'xs' } },
  PasswordInput: { defaultProps: { size: 'xs' } },
  NativeSelect: { defaultProps: { size: 'xs' } },
  Select: { defaultProps: { size: 'xs' } },
  NumberInput: { defaultProps: { size: 'xs' } },
  SegmentedControl: { defaultProps: { size: 'xs', withItemsBorders: false, transitionDuration: 0 } },
  Switch: { defaultProps: { size: 'xs' } },
  Checkbox: { defaultProps: { size: 'xs' } },
  Menu: {
    defaultProps: { shadow: 'md', position: 'bottom-start', offset: 4, transitionProps: { duration: 90 } },
  },
  Popover: { defaultProps: { shadow: 'md', offset: 4, transitionProps: { duration: 90 } } },
  Tooltip: {
    defaultProps: { openDelay: 350, withArrow: false, offset: 6, transitionProps: { duration: 90 } },
  },
  Modal: {
    defaultProps: {
      centered: true,
      radius: 'xl',
      shadow: 'lg',
      overlayProps: { backgroundOpacity: 0.4 },
      // A dialog's head is no banner of the page.
      attributes: { header: { role: 'presentation' } },
      transitionProps: { transition: 'pop', duration: 140 },
    },
  },
};

export const theme: MantineThemeOverride = {
  primaryColor: 'parley',
  primaryShade: { light: 6, dark: 5 },
  colors: {
    parley: [
      '#EDEDFE',
      '#DAD9FD',
      '#BDBBFA',
      '#9D9BF6',
      '#7D7AF0',
      '#5C5BEF',
      '#4A47E0',
      '#3A36C9',
      '#2E2BA3',
      '#20214A',
    ],
  },
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  lineHeights: { xs: '1.385', sm: '1.385', md: '1.385', lg: '1.385', xl: '1.2' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '14px', xl: '17px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  shadows: { xs: 'var(--shadow-1)', sm: 'var(--shadow-1)', md: 'var(--shadow-2)', lg: 'var(--shadow-3)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components,
};

/** Mantine's colours, taken from tokens.css, which answers to the colour scheme by itself. */
const colours = {
  '--mantine-color-body': 'var(--surface-canvas)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--primary-fg)',
  '--mantine-color-error': 'var(--error-fg)',
  '--mantine-color-default': 'var(--surface-card)',
  '--mantine-color-default-hover': 'var(--surface-hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-parley-filled': 'var(--primary)',
  '--mantine-color-parley-filled-hover': 'var(--primary-hover)',
  '--mantine-color-parley-light': 'var(--primary-bg)',
  '--mantine-color-parley-light-hover': 'var(--primary-bg)',
  '--mantine-color-parley-light-color': 'var(--primary-fg)',
  '--mantine-color-gray-light': 'var(--surface-hover)',
  '--mantine-color-gray-light-hover': 'var(--surface-hover)',
  '--mantine-color-gray-light-color': 'var(--text-3)',
  '--mantine-color-red-filled': 'var(--error)',
  '--mantine-color-red-light': 'var(--error-bg)',
  '--mantine-color-red-light-hover': 'var(--error-bg)',
  '--mantine-color-red-light-color': 'var(--error-fg)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: colours,
  dark: colours,
});
