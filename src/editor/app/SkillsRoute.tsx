import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { skillsTexts } from '../features/skills/texts.en.ts';
import { SkillsPage } from '../features/skills/SkillsPage.tsx';
import { whenIdle } from '../ui/whenIdle.ts';
import { FilterField } from './FilterField.tsx';
import classes from './Home.module.css';
import { HomeHeader } from './HomeHeader.tsx';
import { addTexts } from './i18n.ts';
import { usePageTitle } from './usePageTitle.ts';

addTexts({ skills: skillsTexts });

/** When the code that opens a skill is fetched at the latest, ms after the page stands: what most do next. */
const FETCH_BY = 1000;

function fetchSkillRoute(): void {
  // What goes wrong now is told when a skill is opened.
  import('./skill/SkillRoute.tsx').catch(() => undefined);
}

/** `/`: all skills. */
export function SkillsRoute() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  usePageTitle(t('skills'));
  useEffect(() => whenIdle(fetchSkillRoute, FETCH_BY), []);
  return (
    <div className={classes.home}>
      <HomeHeader middle={<FilterField label={t('findSkill')} value={filter} onChange={setFilter} />} />
      <div className={classes.scroll}>
        <SkillsPage filter={filter} onClearFilter={() => setFilter('')} />
      </div>
    </div>
  );
}
