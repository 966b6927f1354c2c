import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bulkEdits, type BulkSettings } from './bulkSettings.ts';
import classes from './dialogs.module.css';
import { useCommandContext } from './useCommandContext.ts';

const KEEP = '';

/** What can be chosen, by the setting. */
const CHOICES = {
  state: ['on', 'off'],
  next: ['wait', 'skip'],
  digressIn: ['not_available', 'returns', 'does_not_return'],
  digressOut: ['allow_all', 'allow_returning', 'allow_all_never_return'],
  disambiguation: ['offered', 'notOffered'],
} as const satisfies Record<keyof BulkSettings, readonly string[]>;

/** Common settings of all selected nodes, as one step. */
export function BulkDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const [settings, setSettings] = useState<BulkSettings>({});
  const { selection } = ctx.session.getState();
  const words = (setting: keyof BulkSettings, choice: string): string => {
    if (setting === 'digressIn') return t(`bulk.in.${choice}`);
    return setting === 'digressOut' ? t(`bulk.out.${choice}`) : t(`bulk.${choice}`);
  };
  const apply = (): void => {
    const { skill, apply: change } = ctx.document.getState();
    const edits = bulkEdits(skill, selection, settings);
    onClose();
    change({ key: 'document:change.settingsSeveral', params: { count: edits.length } }, edits);
    ctx.session.getState().say(ctx.translate('commands:said.settings', { count: edits.length }));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('bulk.title', { count: selection.size })}
      closeButtonProps={{ 'aria-label': t('bulk.cancel') }}
    >
      <p>{t('bulk.text')}</p>
      <div className={classes.choices}>
        {(Object.keys(CHOICES) as (keyof BulkSettings)[]).map((setting) => (
          <NativeSelect
            key={setting}
            label={t(`bulk.${setting}`)}
            value={settings[setting] ?? KEEP}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const { [setting]: _before, ...others } = settings;
              setSettings(value === KEEP ? others : { ...others, [setting]: value });
            }}
            data={[
              { value: KEEP, label: t('bulk.keep') },
              ...CHOICES[setting].map((value) => ({ value, label: words(setting, value) })),
            ]}
          />
        ))}
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('bulk.cancel')}
        </Button>
        <Button disabled={Object.keys(settings).length === 0} onClick={apply}>
          {t('bulk.apply')}
        </Button>
      </div>
    </Modal>
  );
}
