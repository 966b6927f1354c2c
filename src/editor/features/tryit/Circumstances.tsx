import { Switch, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { Choices } from '#editor/ui/Choices.tsx';
import drawer from './Drawer.module.css';
import { Injected } from './Injected.tsx';
import { useTest, useTestStore } from './TestContext.tsx';
import { fromLocal, toLocal } from './localMoment.ts';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Under which circumstances the next turns take place: webhooks, time and place, and what is understood. */
export function Circumstances() {
  const { t } = useTranslation('tryit');
  const test = useTestStore();
  const { webhooks, now, timeZone } = useTest((state) => state.settings);
  const { setSettings } = test.getState();
  const truthShown = useSession((state) => state.truthShown);
  const setTruthShown = useSession((state) => state.setTruthShown);
  const zones = useId();
  return (
    <section className={drawer.drawer} aria-label={t('circumstances.title')}>
      <h3>{t('circumstances.title')}</h3>
      <div className={drawer.field}>
        <span>{t('circumstances.webhooks')}</span>
        <Choices
          label={t('circumstances.webhooks')}
          value={webhooks}
          choices={(['call', 'off', 'ask'] as const).map((id) => ({
            id,
            label: t(`circumstances.webhook.${id}`),
          }))}
          onChange={(choice) => setSettings({ webhooks: choice })}
        />
      </div>
      <TextInput
        type="datetime-local"
        label={t('circumstances.now')}
        description={t('circumstances.nowHint')}
        value={now === null ? '' : toLocal(now)}
        onChange={(event) => setSettings({ now: fromLocal(event.currentTarget.value) })}
      />
      <TextInput
        label={t('circumstances.timeZone')}
        placeholder={t('circumstances.asContext')}
        list={zones}
        value={timeZone ?? ''}
        error={timeZone !== null && !isZone(timeZone) ? t('circumstances.noZone') : null}
        onChange={(event) => setSettings({ timeZone: event.currentTarget.value || null })}
      />
      <datalist id={zones}>
        {ZONES.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <Injected />
      <Switch
        label={t('circumstances.truth')}
        description={t('circumstances.truthHint')}
        checked={truthShown}
        onChange={(event) => setTruthShown(event.currentTarget.checked)}
      />
    </section>
  );
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
