import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRights } from '../../api/session.ts';
import { dialogAddress } from '../../ui/pageAddress.ts';
import { BlankDialog } from './BlankDialog.tsx';
import { Doors } from './Doors.tsx';
import { DropTarget } from './import/DropTarget.tsx';
import { ImportDialog } from './import/ImportDialog.tsx';
import { useFileDrop } from './import/useFileDrop.ts';
import { useImport } from './import/useImport.ts';
import { SamplesDialog } from './SamplesDialog.tsx';
import { SkillList } from './SkillList.tsx';
import classes from './SkillsPage.module.css';
import { useNewSkill } from './useNewSkill.ts';
import { useSkillActions } from './useSkillActions.tsx';

interface SkillsPageProps {
  /** What the skills' names are filtered by. */
  filter: string;
  onClearFilter: () => void;
}

/** All skills, and the three ways to a new one: blank, from a Watson file, from a sample. */
export function SkillsPage({ filter, onClearFilter }: SkillsPageProps) {
  const { t } = useTranslation('skills');
  const may = useRights();
  const navigate = useNavigate();
  const open = (skillId: string) => void navigate(dialogAddress(skillId));
  const actions = useSkillActions();
  const created = useNewSkill(open, (error) => actions.fail('create', '', error));
  const chooser = useRef<HTMLInputElement>(null);
  const importing = useImport((skillId, { name, problems }, file) => {
    const message =
      problems > 0
        ? t('import.openedProblems', { count: problems })
        : t('import.opened', { name: name ?? file });
    notifications.show({ color: problems > 0 ? 'yellow' : 'parley', message, autoClose: 5000 });
    open(skillId);
  });
  const dropping = useFileDrop((file) => may.create && importing.open(file));
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = () => chooser.current?.click();

  return (
    <main className={classes.page}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {t('title')}
      </h1>
      {may.create && (
        <Doors onBlank={() => created.ask('blank')} onFile={choose} onSample={() => created.ask('sample')} />
      )}
      {!may.edit && <p className={classes.note}>{t('readOnly')}</p>}
      <SkillList
        filter={filter}
        onClearFilter={onClearFilter}
        onDuplicate={(card) => actions.duplicate(card)}
        onDelete={(card) => {
          actions.remove(card);
          // The button that had the focus went with the card.
          heading.current?.focus({ preventScroll: true });
        }}
      />
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) importing.open(file);
          // So that choosing the same file again, corrected, counts as a change.
          currentTarget.value = '';
        }}
      />
      <BlankDialog
        opened={created.opened === 'blank'}
        busy={created.creating}
        onClose={created.close}
        onCreate={created.createBlank}
      />
      <SamplesDialog
        opened={created.opened === 'sample'}
        busy={created.openingSample}
        onClose={created.close}
        onChoose={created.openSample}
      />
      <ImportDialog importing={importing} onChoose={choose} />
      {dropping && <DropTarget />}
    </main>
  );
}
