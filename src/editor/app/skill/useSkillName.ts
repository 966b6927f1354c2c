import { useTranslation } from 'react-i18next';
import { useDocument } from '../../document/DocumentProvider.tsx';

/** The open skill's name, or a word for one without. */
export function useSkillName(): string {
  const { t } = useTranslation();
  const name = useDocument((state) => state.skill.fields['name']);
  return typeof name === 'string' && name !== '' ? name : t('untitled');
}
