import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { CheckIcon } from './icons.tsx';
import type { MenuEntry } from './menuEntry.ts';
import classes from './OpenedMenu.module.css';

interface OpenedMenuProps {
  target: ReactElement;
  entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  align: 'start' | 'end';
}

/** The menu of a DropMenu, open when it first appears. */
export function OpenedMenu({ target, entries, align }: OpenedMenuProps) {
  return (
    <Menu defaultOpened position={`bottom-${align}`}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Entries entries={entries} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** In the dropdown, which is there only while it is open. */
function Entries({ entries }: Pick<OpenedMenuProps, 'entries'>) {
  return (typeof entries === 'function' ? entries() : entries).map(itemFor);
}

function itemFor(entry: MenuEntry, index: number) {
  if (entry.kind === 'divider') return <Menu.Divider key={`divider-${index}`} />;
  const { label, icon } = entry;
  switch (entry.kind) {
    case 'page':
      return (
        <Menu.Item key={label} leftSection={icon} component={Link} to={entry.to}>
          {label}
        </Menu.Item>
      );
    case 'file':
      return (
        <Menu.Item key={label} leftSection={icon} component="a" href={entry.href} download>
          {label}
        </Menu.Item>
      );
    case 'choice':
      return (
        <Menu.RadioItem
          key={label}
          value={label}
          checked={entry.checked}
          checkIcon={<CheckIcon size={14} />}
          closeMenuOnClick
          onChange={entry.onSelect}
        >
          <span className={classes.choice}>
            {icon}
            {label}
          </span>
        </Menu.RadioItem>
      );
    default:
      return (
        <Menu.Item
          key={label}
          leftSection={icon}
          rightSection={entry.trailing}
          color={entry.danger ? 'red' : undefined}
          disabled={entry.disabled}
          onClick={entry.onSelect}
        >
          {label}
        </Menu.Item>
      );
  }
}
