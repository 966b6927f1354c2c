import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import { MergeLoader } from './MergeLoader.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import classes from './SkillMenu.module.css';
import { useSkillMenu } from './useSkillMenu.tsx';
import { useSkillName } from './useSkillName.ts';

/** The skill's name; it opens what can be done with the skill as a whole. */
export function SkillMenu() {
  const { t } = useTranslation();
  const name = useSkillName();
  const [asking, setAsking] = useState<'rename' | 'merge' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setAsking(null);
    // The entry of the menu that had the focus is gone.
    heading.current?.querySelector('button')?.focus();
  };
  const entries = useSkillMenu(
    () => setAsking('rename'),
    () => setAsking('merge'),
  );
  return (
    <h1 ref={heading} className={classes.heading}>
      <DropMenu
        target={
          <button type="button" className={classes.skill} title={name}>
            <span className="sr">{t('skillMenu.label')} </span>
            <span className={classes.name}>{name}</span>
            <ChevronDownIcon size={14} />
          </button>
        }
        entries={entries}
      />
      <RenameDialog opened={asking === 'rename'} onClose={close} />
      <MergeLoader opened={asking === 'merge'} onClose={close} />
    </h1>
  );
}
