import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSkillName } from './useSkillName.ts';

/** Renames the skill: an edit as any other, which undo takes back. */
export function RenameForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const before = useSkillName();
  const [name, setName] = useState(before);
  const wanted = name.trim();

  const submit = (): void => {
    if (wanted === '') return;
    if (wanted !== before) {
      const patch = { set: { name: wanted } };
      document.getState().apply({ key: 'app:change.renameSkill' }, [{ op: 'skill.set', patch }]);
    }
    onClose();
  };

  return (
    <FormDialog
      title={t('rename.title')}
      submit={t('rename.submit')}
      disabled={wanted === ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('rename.name')}
        value={name}
        maxLength={64}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
