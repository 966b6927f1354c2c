import { ActionIcon } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { redo, undo } from '../../commands/historyCommands.ts';
import { search } from '../../commands/viewCommands.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { DotsIcon, RedoIcon, SearchIcon, UndoIcon } from '../../ui/icons.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { AppearanceMenu } from '../AppearanceMenu.tsx';
import classes from './PhoneHeader.module.css';
import { MergeLoader } from './MergeLoader.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { useCommand } from './useCommand.ts';
import { useSkillMenu } from './useSkillMenu.tsx';
import { useSkillName } from './useSkillName.ts';

/** The header of a phone: what the wide one has, in a menu. */
export function PhoneHeader() {
  const { t } = useTranslation();
  const name = useSkillName();
  const find = useCommand(search);
  const undoing = useCommand(undo);
  const redoing = useCommand(redo);
  const canUndo = useDocument((state) => state.past.length > 0);
  const canRedo = useDocument((state) => state.future.length > 0);
  const [asking, setAsking] = useState<'rename' | 'merge' | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setAsking(null);
    // The entry of the menu that had the focus is gone.
    menu.current?.querySelector('button')?.focus();
  };
  const entries = useSkillMenu(
    () => setAsking('rename'),
    () => setAsking('merge'),
  );
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
      <AppearanceMenu />
      <div ref={menu}>
        <DropMenu
          align="end"
          target={
            <ActionIcon aria-label={t('skillMenu.label')}>
              <DotsIcon />
            </ActionIcon>
          }
          entries={[
            {
              kind: 'action',
              label: undoing.label,
              icon: <UndoIcon />,
              disabled: !canUndo,
              onSelect: undoing.run,
            },
            {
              kind: 'action',
              label: redoing.label,
              icon: <RedoIcon />,
              disabled: !canRedo,
              onSelect: redoing.run,
            },
            { kind: 'divider' },
            ...entries,
          ]}
        />
      </div>
      <RenameDialog opened={asking === 'rename'} onClose={close} />
      <MergeLoader opened={asking === 'merge'} onClose={close} />
    </header>
  );
}
