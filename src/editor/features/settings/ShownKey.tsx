import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CreatedApiKey } from '#protocol/studio.ts';
import classes from './SettingsPage.module.css';

/** A key that was just made: the only time that anybody sees it. */
export function ShownKey({ made, onDone }: { made: CreatedApiKey; onDone: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <div className={classes.form} role="status">
      <TextInput
        className={classes.wide}
        label={t('made', { name: made.name })}
        description={t('once')}
        value={made.key}
        readOnly
        classNames={{ input: classes.key }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={made.key}>
        {({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'copied' : 'copy')}</Button>}
      </CopyButton>
      <Button variant="default" onClick={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
