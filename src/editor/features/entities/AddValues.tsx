import { Button, TextInput } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useNameFault } from '#editor/commands/artifacts/useNameFault.ts';
import type { Entity } from '#skill/model.ts';
import { createValues } from '#skill/plan/createValues.ts';
import classes from './AddValues.module.css';
import { newValues, readValues } from './readValues.ts';

/** The field for new values; a pasted list becomes as many. */
export function AddValues({ entity }: { entity: Entity }) {
  const { t } = useTranslation('entities');
  const run = usePlan();
  const faultOf = useNameFault('value');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const name = entity.entity;

  /** Null when they are added, else why not. */
  const add = (typed: string): string | null => {
    const read = readValues(typed);
    const values = newValues(entity, read);
    if (values.length === 0) return read.length > 1 ? t('add.nothingNew') : t('add.there');
    for (const { value, synonyms } of values) {
      for (const word of [value, ...(synonyms ?? [])]) {
        const wrong = faultOf(word);
        if (wrong !== null) return `${word.slice(0, 30)}: ${wrong}`;
      }
    }
    const count = values.length;
    return run(
      { key: 'document:change.addValues', params: { count, name } },
      (skill) => createValues(skill, name, values),
      count > 1 ? { offer: t('add.done', { count }) } : {},
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    const refused = add(text);
    setFault(refused);
    if (refused === null) setText('');
  };
  const onPaste = (event: ClipboardEvent): void => {
    const lines = event.clipboardData.getData('text/plain');
    if (!/\S[^]*[\r\n]+[^]*\S/.test(lines)) return;
    event.preventDefault();
    setFault(add(lines));
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.field ?? ''}
        aria-label={t('add.label')}
        placeholder={t('add.label')}
        dir="auto"
        autoComplete="off"
        value={text}
        error={fault}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFault(null);
        }}
        onPaste={onPaste}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ''}>
        {t('add.submit')}
      </Button>
    </form>
  );
}
