import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Upstream, UpstreamSkill } from '#protocol/upstream.ts';
import { upstreamSkillId, useCopyHere, useDisconnect, useUpstreamSkills } from '../../api/upstreams.ts';
import { dialogAddress } from '../../ui/pageAddress.ts';
import { PushForm } from './PushForm.tsx';
import classes from './SettingsPage.module.css';

/** One connection: its skills, and what can be done with them. */
export function Connection({ upstream: { id, name, url } }: { upstream: Upstream }) {
  const { t } = useTranslation('settings');
  const skills = useUpstreamSkills(id);
  const disconnecting = useDisconnect();
  return (
    <div className={classes.connection} role="group" aria-label={name}>
      <div className={classes.connectionHead}>
        <h3 dir="auto">{name}</h3>
        <span className={classes.text}>{url}</span>
        <Button variant="subtle" loading={disconnecting.isPending} onClick={() => disconnecting.mutate(id)}>
          {t('disconnect')}
        </Button>
      </div>
      {skills.isPending && <p className={classes.text}>{t('loading')}</p>}
      {skills.error && (
        <p role="alert" className={classes.error}>
          {skills.error.message}
        </p>
      )}
      {skills.data && (
        <>
          <ul className={classes.skills} aria-label={t('skillsOf', { name })}>
            {skills.data.map((skill) => (
              <SkillThere key={skill.id} upstream={id} skill={skill} />
            ))}
          </ul>
          <PushForm upstream={id} there={skills.data} />
        </>
      )}
    </div>
  );
}

function SkillThere({ upstream, skill }: { upstream: string; skill: UpstreamSkill }) {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const copying = useCopyHere(upstream);
  const [copied, setCopied] = useState(false);
  return (
    <li>
      <span className={classes.skillName} dir="auto">
        {skill.name}
      </span>
      {copying.error && <span className={classes.error}>{copying.error.message}</span>}
      {copied && <span role="status">{t('copiedHere')}</span>}
      <Button
        variant="default"
        aria-label={t('editThereOf', { name: skill.name })}
        onClick={() => void navigate(dialogAddress(upstreamSkillId(upstream, skill.id)))}
      >
        {t('editThere')}
      </Button>
      <Button
        variant="default"
        aria-label={t('copyHereOf', { name: skill.name })}
        loading={copying.isPending}
        onClick={() => copying.mutate(skill.id, { onSuccess: () => setCopied(true) })}
      >
        {t('copyHere')}
      </Button>
    </li>
  );
}
