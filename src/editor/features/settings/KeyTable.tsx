import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey, SkillCard } from '#protocol/studio.ts';
import { useRevokeKey } from '../../api/keys.ts';
import { formatLocale } from '../../ui/formatLocale.ts';
import classes from './SettingsPage.module.css';

interface KeyTableProps {
  keys: readonly ApiKey[];
  skills: readonly SkillCard[];
}

/** Whose keys there are and what they open. */
export function KeyTable({ keys, skills }: KeyTableProps) {
  const { t, i18n } = useTranslation('settings');
  if (keys.length === 0) return <p className={classes.text}>{t('none')}</p>;
  const day = new Intl.DateTimeFormat(formatLocale(i18n.language), { dateStyle: 'medium' });
  const skillOf = ({ skill }: ApiKey): string => {
    if (skill === undefined) return t('allSkills');
    return skills.find(({ id }) => id === skill)?.name ?? t('gone');
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('skill')}</th>
          <th scope="col">{t('created')}</th>
          <th scope="col">
            <span className="sr">{t('revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id}>
            <th scope="row" dir="auto">
              {key.name}
            </th>
            <td>{t(`roles.${key.role}`)}</td>
            <td dir="auto">{skillOf(key)}</td>
            <td>{day.format(new Date(key.created))}</td>
            <td className={classes.act}>
              <Revoke apiKey={key} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Asks before it revokes, in the row itself. */
function Revoke({ apiKey: { id, name } }: { apiKey: ApiKey }) {
  const { t } = useTranslation('settings');
  const [asked, setAsked] = useState(false);
  const revoking = useRevokeKey();
  if (!asked) {
    return (
      <Button
        variant="subtle"
        color="red"
        aria-label={t('revokeOf', { name })}
        onClick={() => setAsked(true)}
      >
        {t('revoke')}
      </Button>
    );
  }
  return (
    <div className={classes.sure} role="alert">
      <span>{revoking.error ? revoking.error.message : t('sure', { name })}</span>
      <Button color="red" loading={revoking.isPending} onClick={() => revoking.mutate(id)}>
        {t('revoke')}
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        {t('keep')}
      </Button>
    </div>
  );
}
