import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import classes from './SkillMenu.module.css';
import { useSkillName } from './useSkillName.ts';

/** Renames the skill: an edit as any other, which undo takes back. */
export function RenameForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const before = useSkillName();
  const [name, setName] = useState(before);
  const wanted = name.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    if (wanted !== before) {
      const patch = { set: { name: wanted } };
      document.getState().apply({ key: 'app:change.renameSkill' }, [{ op: 'skill.set', patch }]);
    }
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rename.title')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('rename.name')}
          value={name}
          maxLength={64}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('rename.cancel')}
          </Button>
          <Button type="submit" disabled={wanted === ''}>
            {t('rename.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
