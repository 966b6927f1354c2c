import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialogs.module.css';
import { languageCodes, languageName, likelyLanguage } from './languages.ts';

interface BlankDialogProps {
  opened: boolean;
  busy: boolean;
  onClose: () => void;
  onCreate: (name: string, language: string) => void;
}

/** Asks what a blank skill is called and which language its users write in. */
export function BlankDialog({ opened, busy, onClose, onCreate }: BlankDialogProps) {
  const { t } = useTranslation('skills');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('blank.title')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('import.close') }}
    >
      <BlankForm busy={busy} onClose={onClose} onCreate={onCreate} />
    </Modal>
  );
}

function BlankForm({ busy, onClose, onCreate }: Omit<BlankDialogProps, 'opened'>) {
  const { t, i18n } = useTranslation('skills');
  const [name, setName] = useState('');
  const [language, setLanguage] = useState(() => likelyLanguage(navigator.language));
  const languages = languageCodes.map((value) => ({ value, label: languageName(value, i18n.language) }));
  const trimmed = name.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (trimmed !== '') onCreate(trimmed, language);
  };

  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('blank.name')}
        placeholder={t('blank.namePlaceholder')}
        value={name}
        maxLength={64}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('blank.language')}
        description={t('blank.languageText')}
        data={languages}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('blank.cancel')}
        </Button>
        <Button type="submit" disabled={trimmed === ''} loading={busy}>
          {t('blank.create')}
        </Button>
      </div>
    </form>
  );
}
