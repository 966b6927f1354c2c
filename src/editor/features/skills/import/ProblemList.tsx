import { useTranslation } from 'react-i18next';
import type { Problem } from '#skill/problem.ts';
import classes from './ProblemList.module.css';

/** What is wrong with a file, or was done to it, with the places in the file; the first ones, and how many follow. */
export function ProblemList({ problems, show }: { problems: readonly Problem[]; show: number }) {
  const { t } = useTranslation(['skills', 'problems']);
  const more = problems.length - show;
  return (
    <div>
      <ul className={classes.list}>
        {problems.slice(0, show).map(({ code, message, params, at }) => (
          <li key={`${at.path} ${code} ${message}`}>
            {t(`problems:${code}`, { defaultValue: message, ...params })}
            {at.path && <code>{at.path}</code>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.more}>{t('import.faulty.more', { count: more })}</p>}
    </div>
  );
}
