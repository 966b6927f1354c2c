import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pushed, UpstreamSkill } from '#protocol/upstream.ts';
import { useSkillList } from '../../api/skills.ts';
import { usePush } from '../../api/upstreams.ts';
import { Differences } from './Differences.tsx';
import classes from './SettingsPage.module.css';

interface PushFormProps {
  upstream: string;
  there: readonly UpstreamSkill[];
}

/** Puts a skill of here in the place of one there: compared first, pushed when the author has seen what changes. */
export function PushForm({ upstream, there }: PushFormProps) {
  const { t } = useTranslation('settings');
  const here = useSkillList().data ?? [];
  const [skill, setSkill] = useState('');
  const [workspace, setWorkspace] = useState('');
  const [seen, setSeen] = useState<Pushed | null>(null);
  const push = usePush(upstream);
  const wanted = { skill, ...(workspace === '' ? {} : { workspace }) };

  const compare = (event: FormEvent) => {
    event.preventDefault();
    push.mutate({ ...wanted, dryRun: true }, { onSuccess: setSeen });
  };
  const choose = (set: (value: string) => void) => (event: { currentTarget: HTMLSelectElement }) => {
    set(event.currentTarget.value);
    setSeen(null);
    push.reset();
  };
  const isPushed = push.isSuccess && !push.variables.dryRun;

  return (
    <form className={classes.push} onSubmit={compare}>
      <NativeSelect
        label={t('pushSkill')}
        value={skill}
        data={[
          { value: '', label: t('choose') },
          ...here.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={choose(setSkill)}
      />
      <NativeSelect
        label={t('pushTo')}
        value={workspace}
        data={[
          { value: '', label: t('newSkill') },
          ...there.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={choose(setWorkspace)}
      />
      <Button type="submit" variant="default" disabled={skill === ''} loading={push.isPending}>
        {t('compare')}
      </Button>
      {push.error && (
        <p role="alert" className={classes.error}>
          {push.error.message}
        </p>
      )}
      {isPushed && <p role="status">{t('pushed')}</p>}
      {seen && !isPushed && (
        <div className={classes.differences}>
          <Differences differences={seen.differences} />
          {seen.differences.length > 0 && (
            <Button
              loading={push.isPending}
              onClick={() => push.mutate({ ...wanted, dryRun: false, expected: seen.state })}
            >
              {t('push')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
