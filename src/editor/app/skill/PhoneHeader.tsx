import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { redo, undo } from '../../commands/historyCommands.ts';
import { search } from '../../commands/viewCommands.ts';
import { DotsIcon, RedoIcon, SearchIcon, UndoIcon } from '../../ui/icons.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { ThemeSwitch } from '../ThemeSwitch.tsx';
import classes from './PhoneHeader.module.css';
import { RenameDialog } from './RenameDialog.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { SkillMenuItems } from './SkillMenuItems.tsx';
import { useCommand } from './useCommand.ts';
import { useSkillName } from './useSkillName.ts';

/** The header of a phone: what the wide one has, in a menu. */
export function PhoneHeader() {
  const { t } = useTranslation();
  const name = useSkillName();
  const find = useCommand(search);
  const undoing = useCommand(undo);
  const redoing = useCommand(redo);
  const [renaming, setRenaming] = useState(false);
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.home}>
        <Logo size={26} label={t('allSkills')} />
      </Link>
      <h1>{name}</h1>
      <SaveStatus />
      <ActionIcon aria-label={find.label} onClick={find.run}>
        <SearchIcon />
      </ActionIcon>
      <ThemeSwitch />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('skillMenu.label')}>
            <DotsIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<UndoIcon />} onClick={undoing.run}>
            {undoing.label}
          </Menu.Item>
          <Menu.Item leftSection={<RedoIcon />} onClick={redoing.run}>
            {redoing.label}
          </Menu.Item>
          <Menu.Divider />
          <SkillMenuItems onRename={() => setRenaming(true)} />
        </Menu.Dropdown>
      </Menu>
      <RenameDialog opened={renaming} onClose={() => setRenaming(false)} />
    </header>
  );
}
