import type { TFunction } from 'i18next';
import type { SkillStatus, TrainingUnderWay } from '#protocol/studio.ts';

/** What is being learned and why, and how far that is. */
export function learningText(t: TFunction, { training, progress }: SkillStatus): string {
  const percent = progress === undefined ? null : Math.round(100 * progress);
  if (!training)
    return percent === null ? t('app:status.training') : t('app:status.trainingShare', { percent });
  const what = whatIn(t, training);
  return percent === null
    ? t('app:status.learning.now', { what })
    : t('app:status.learning.share', { what, percent });
}

function whatIn(t: TFunction, { because, intents }: TrainingUnderWay): string {
  const [cause = 'new'] = because;
  if (cause === 'new') return t('app:status.learning.all');
  if (cause !== 'examples') return t(`app:status.learning.${cause}`);
  const [intent] = intents;
  return intents.length === 1 && intent !== undefined
    ? t('app:status.learning.one', { intent })
    : t('app:status.learning.many', { count: intents.length });
}
