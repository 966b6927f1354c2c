import { useTranslation } from 'react-i18next';
import { useSkillStatus } from '#editor/api/skills.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { learningText } from '#editor/ui/learningText.ts';
import classes from './TrainingLine.module.css';

/** What is being learned and why, and who answers meanwhile: a phone has no status bar to say it. */
export function TrainingLine() {
  const { t } = useTranslation('app');
  const skillId = useDocument((state) => state.skillId);
  const { data } = useSkillStatus(skillId);
  if (data?.status !== 'Training') return null;
  // Nothing was learned before that could answer.
  const isNew = data.training?.because.includes('new') ?? false;
  return (
    <div className={classes.line} role="status">
      <p>{learningText(t, data)}</p>
      {!isNew && <p>{t('status.learning.meanwhile')}</p>}
    </div>
  );
}
