import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut, useSession } from '../../api/session.ts';
import { Connections } from './Connections.tsx';
import { Keys } from './Keys.tsx';
import classes from './SettingsPage.module.css';

/** What managers set for the whole service. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const session = useSession();
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => queries.invalidateQueries() });
  return (
    <main className={classes.page}>
      <div className={classes.top}>
        <h1>{t('title')}</h1>
        {session?.keyNeeded && session.signedIn && (
          <Button variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
            {t('signOut')}
          </Button>
        )}
      </div>
      {session &&
        (session.role === 'manager' ? (
          <>
            <Keys open={!session.keyNeeded} />
            <Connections />
          </>
        ) : (
          <p>{t('noAccess')}</p>
        ))}
    </main>
  );
}
