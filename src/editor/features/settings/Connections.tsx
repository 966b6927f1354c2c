import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnect, useUpstreams } from '../../api/upstreams.ts';
import { Connection } from './Connection.tsx';
import classes from './SettingsPage.module.css';

/** Other services of Watson's API whose skills can be edited, copied and replaced from here. */
export function Connections() {
  const { t } = useTranslation('settings');
  const upstreams = useUpstreams();
  return (
    <section className={classes.section} aria-labelledby="connections">
      <h2 id="connections">{t('connections')}</h2>
      <p className={classes.text}>{t('connectionsText')}</p>
      <ConnectForm />
      {upstreams.error && (
        <p role="alert" className={classes.error}>
          {upstreams.error.message}
        </p>
      )}
      {upstreams.data?.map((upstream) => (
        <Connection key={upstream.id} upstream={upstream} />
      ))}
    </section>
  );
}

const EMPTY = { name: '', url: '', key: '' };

function ConnectForm() {
  const { t } = useTranslation('settings');
  const [wanted, setWanted] = useState(EMPTY);
  const connecting = useConnect();
  const change = (field: keyof typeof EMPTY) => (event: { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    setWanted((now) => ({ ...now, [field]: value }));
  };
  const isWhole = Object.values(wanted).every((value) => value.trim() !== '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    connecting.mutate(wanted, { onSuccess: () => setWanted(EMPTY) });
  };

  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput label={t('connectionName')} value={wanted.name} maxLength={100} onChange={change('name')} />
      <TextInput
        className={classes.wide}
        label={t('url')}
        placeholder={t('urlPlaceholder')}
        value={wanted.url}
        error={connecting.error?.message}
        onChange={change('url')}
      />
      <PasswordInput
        label={t('upstreamKey')}
        autoComplete="off"
        className={classes.secret}
        value={wanted.key}
        onChange={change('key')}
      />
      <Button type="submit" disabled={!isWhole} loading={connecting.isPending}>
        {t('connect')}
      </Button>
    </form>
  );
}
