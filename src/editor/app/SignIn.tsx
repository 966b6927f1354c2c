import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/apiError.ts';
import { signIn } from '../api/session.ts';
import { Logo } from '../ui/Logo.tsx';
import classes from './SignIn.module.css';
import { usePageTitle } from './usePageTitle.ts';

/** Asks for the service's key. What was open comes back as soon as it is accepted. */
export function SignIn() {
  const { t } = useTranslation();
  const [key, setKey] = useState('');
  const queries = useQueryClient();
  const attempt = useMutation({ mutationFn: signIn, onSuccess: () => queries.invalidateQueries() });
  const field = useRef<HTMLInputElement>(null);
  usePageTitle(t('signIn.title'));
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key !== '') attempt.mutate(key);
  };

  return (
    <main className={classes.page}>
      <form className={classes.form} onSubmit={submit}>
        <Logo size={32} />
        <h1>{t('signIn.title')}</h1>
        <p className={classes.text}>{t('signIn.text')}</p>
        <PasswordInput
          label={t('signIn.key')}
          name="key"
          autoComplete="current-password"
          ref={field}
          value={key}
          error={attempt.error && messageOf(attempt.error)}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={attempt.isPending}>
          {t('signIn.submit')}
        </Button>
      </form>
    </main>
  );

  function messageOf(error: Error): string {
    const status = error instanceof ApiError ? error.status : 0;
    if (status === 401) return t('signIn.wrong');
    return status === 0 ? t('signIn.unreachable') : error.message;
  }
}
