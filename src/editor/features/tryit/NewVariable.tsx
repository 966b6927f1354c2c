import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import classes from './ContextEditor.module.css';

interface NewVariableProps {
  /** Variables that are there: their names can't be added. */
  known: JsonObject;
  onAdd: (name: string) => void;
}

/** The line in which a variable is named that isn't there yet. */
export function NewVariable({ known, onAdd }: NewVariableProps) {
  const { t } = useTranslation('tryit');
  const [name, setName] = useState('');
  const add = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fresh = name.trim().replace(/^\$/, '');
    if (fresh === '' || fresh in known) return;
    onAdd(fresh);
    setName('');
  };
  return (
    <form className={classes.add} onSubmit={add}>
      <TextInput
        aria-label={t('context.newName')}
        placeholder={t('context.newName')}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t('context.add')}
      </Button>
    </form>
  );
}
