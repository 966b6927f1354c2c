import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { SkillMenuItems } from './SkillMenuItems.tsx';
import classes from './SkillMenu.module.css';
import { useSkillName } from './useSkillName.ts';

/** The skill's name; it opens what can be done with the skill as a whole. */
export function SkillMenu() {
  const { t } = useTranslation();
  const name = useSkillName();
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <Menu>
        <Menu.Target>
          <button type="button" className={classes.skill} title={name}>
            <h1 className={classes.name}>
              <span className="sr">{t('skillMenu.label')} </span>
              {name}
            </h1>
            <ChevronDownIcon size={14} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <SkillMenuItems onRename={() => setRenaming(true)} />
        </Menu.Dropdown>
      </Menu>
      <RenameDialog opened={renaming} onClose={() => setRenaming(false)} />
    </>
  );
}
