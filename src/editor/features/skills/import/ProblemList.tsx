import { useTranslation } from 'react-i18next';
import { problemText } from '#editor/ui/problemText.ts';
import type { Problem } from '#skill/problem.ts';
import classes from './ProblemList.module.css';

/** What is wrong with a file, or was done to it, with the places in the file; the first ones, and how many follow. */
export function ProblemList({ problems, show }: { problems: readonly Problem[]; show: number }) {
  const { t } = useTranslation('skills');
  const more = problems.length - show;
  return (
    <div>
      <ul className={classes.list}>
        {problems.slice(0, show).map((problem) => (
          <li key={`${problem.at.path} ${problem.code} ${problem.message}`}>
            {problemText(t, problem)}
            {problem.at.path && <code>{problem.at.path}</code>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.more}>{t('import.faulty.more', { count: more })}</p>}
    </div>
  );
}
