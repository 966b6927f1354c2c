import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSkillStatus } from '../../api/skills.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
import { learningText } from '../../ui/learningText.ts';
import classes from './StatusBar.module.css';

/** Whether what the skill learned from its examples is up to date. */
export function Understanding() {
  const { t } = useTranslation();
  const skillId = useDocument((state) => state.skillId);
  const { data } = useSkillStatus(skillId);
  if (!data) return null;
  switch (data.status) {
    case 'Available':
      return (
        <span className={classes.fact} data-tone="signal" role="status">
          <CheckIcon size={12} />
          {t('status.available')}
        </span>
      );
    case 'Failed':
      return (
        <span
          className={classes.fact}
          data-tone="error"
          role="status"
          title={data.status_errors?.map(({ message }) => message).join('\n')}
        >
          <WarningIcon size={12} />
          {t('status.failed')}
        </span>
      );
    default:
      return (
        <span className={classes.fact} role="status" title={t('status.learning.meanwhile')}>
          <Loader size={10} />
          {learningText(t, data)}
        </span>
      );
  }
}
