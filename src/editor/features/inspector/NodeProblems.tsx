import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { isPressing, problemsOfCard, useProblems } from '#editor/document/problems.ts';
import { ExclamationIcon, WarningIcon } from '#editor/ui/icons.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import type { Problem } from '#skill/problem.ts';
import classes from './NodeProblems.module.css';

/** A condition that can't be read is told beneath its field. */
const standsAtField = ({ severity, at }: Problem, id: string): boolean =>
  severity === 'error' && at.node === id && at.path === 'conditions';

/** What is wrong with the node and its parts. */
export function NodeProblems({ id }: { id: string }) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const byNode = useProblems((state) => state.byNode);
  const problems = problemsOfCard(skill, byNode, id).filter(
    (problem) => isPressing(problem) && !standsAtField(problem, id),
  );
  if (problems.length === 0) return null;
  return (
    <ul className={classes.problems} aria-label={t('problems')}>
      {problems.map((problem, i) => {
        const Icon = problem.severity === 'error' ? ExclamationIcon : WarningIcon;
        return (
          <li key={i} data-severity={problem.severity}>
            <Icon size={14} />
            <span>{problemText(t, problem)}</span>
          </li>
        );
      })}
    </ul>
  );
}
