import { Loader } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SkillStatus, TrainingUnderWay } from '#protocol/studio.ts';
import { useSkillStatus } from '../../api/skills.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
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
          {progressOf(t, data)}
        </span>
      );
  }
}

/** What is being learned and why, and how far that is. */
function progressOf(t: TFunction, { training, progress }: SkillStatus): string {
  const percent = progress === undefined ? null : Math.round(100 * progress);
  if (!training) return percent === null ? t('status.training') : t('status.trainingShare', { percent });
  const what = whatIn(t, training);
  return percent === null
    ? t('status.learning.now', { what })
    : t('status.learning.share', { what, percent });
}

function whatIn(t: TFunction, { because, intents }: TrainingUnderWay): string {
  const [cause = 'new'] = because;
  if (cause === 'new') return t('status.learning.all');
  if (cause !== 'examples') return t(`status.learning.${cause}`);
  const [intent] = intents;
  return intents.length === 1 && intent !== undefined
    ? t('status.learning.one', { intent })
    : t('status.learning.many', { count: intents.length });
}
