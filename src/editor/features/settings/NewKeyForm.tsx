import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedApiKey, Role, SkillCard } from '#protocol/studio.ts';
import { useCreateKey } from '../../api/keys.ts';
import classes from './SettingsPage.module.css';

interface NewKeyFormProps {
  /** It is the first one, which has to be a manager's. */
  first: boolean;
  skills: readonly SkillCard[];
  onMade: (made: CreatedApiKey) => void;
}

const ROLES: readonly Role[] = ['viewer', 'author', 'manager'];

export function NewKeyForm({ first, skills, onMade }: NewKeyFormProps) {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const [chosen, setRole] = useState<Role>('author');
  const [skill, setSkill] = useState('');
  const creating = useCreateKey();
  const role = first ? 'manager' : chosen;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = { name, role, ...(skill !== '' && role !== 'manager' ? { skill } : {}) };
    creating.mutate(wanted, { onSuccess: onMade });
  };

  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.wide}
        label={t('name')}
        placeholder={t('namePlaceholder')}
        value={name}
        maxLength={100}
        error={creating.error?.message}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('role')}
        value={role}
        disabled={first}
        data={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
      />
      <NativeSelect
        label={t('skill')}
        value={role === 'manager' ? '' : skill}
        disabled={role === 'manager'}
        data={[
          { value: '', label: t('allSkills') },
          ...skills.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onChange={(event) => setSkill(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''} loading={creating.isPending}>
        {t('create')}
      </Button>
    </form>
  );
}
