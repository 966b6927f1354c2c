import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedApiKey } from '#protocol/studio.ts';
import { useKeys } from '../../api/keys.ts';
import { useSkillList } from '../../api/skills.ts';
import { KeyTable } from './KeyTable.tsx';
import { NewKeyForm } from './NewKeyForm.tsx';
import { ShownKey } from './ShownKey.tsx';
import classes from './SettingsPage.module.css';

/** The keys of the service: make one, see whose they are, revoke one. `open`: none is asked for yet. */
export function Keys({ open }: { open: boolean }) {
  const { t } = useTranslation('settings');
  const keys = useKeys();
  const skills = useSkillList().data ?? [];
  const [made, setMade] = useState<CreatedApiKey | null>(null);
  return (
    <section className={classes.section} aria-labelledby="keys">
      <h2 id="keys">{t('keys')}</h2>
      <p className={classes.text}>{t(open ? 'open' : 'keysText')}</p>
      {made ? (
        <ShownKey made={made} onDone={() => setMade(null)} />
      ) : (
        <NewKeyForm first={open} skills={skills} onMade={setMade} />
      )}
      {keys.error && (
        <p role="alert" className={classes.error}>
          {t('failed', { reason: keys.error.message })}
        </p>
      )}
      {keys.data && <KeyTable keys={keys.data} skills={skills} />}
    </section>
  );
}
