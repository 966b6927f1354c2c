import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { skillsTexts } from '../features/skills/texts.en.ts';
import { SkillsPage } from '../features/skills/SkillsPage.tsx';
import { FilterField } from './FilterField.tsx';
import classes from './Home.module.css';
import { HomeHeader } from './HomeHeader.tsx';
import { addTexts } from './i18n.ts';
import { usePageTitle } from './usePageTitle.ts';

addTexts({ skills: skillsTexts });

/** `/`: all skills. */
export function SkillsRoute() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  usePageTitle(t('skills'));
  return (
    <div className={classes.home}>
      <HomeHeader middle={<FilterField label={t('findSkill')} value={filter} onChange={setFilter} />} />
      <div className={classes.scroll}>
        <SkillsPage filter={filter} onClearFilter={() => setFilter('')} />
      </div>
    </div>
  );
}
