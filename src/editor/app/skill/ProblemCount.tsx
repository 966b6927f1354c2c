import { useTranslation } from 'react-i18next';
import { useProblems } from '../../document/problems.ts';
import { formatLocale } from '../../ui/formatLocale.ts';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
import classes from './StatusBar.module.css';

/** How many problems the skill has; the outline lists them. */
export function ProblemCount() {
  const { t, i18n } = useTranslation();
  const count = useProblems(({ pressing }) => pressing);
  const number = count.toLocaleString(formatLocale(i18n.language));
  return (
    <span className={classes.fact} data-tone={count > 0 ? 'warn' : undefined}>
      {count > 0 ? <WarningIcon size={12} /> : <CheckIcon size={12} />}
      {count > 0 ? t('status.problems', { count, number }) : t('status.noProblems')}
    </span>
  );
}
