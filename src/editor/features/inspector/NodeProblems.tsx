import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { isPressing } from '#skill/pressing.ts';
import { problemsOfCard, useProblems } from '#editor/document/problems.ts';
import { ExclamationIcon, WarningIcon } from '#editor/ui/icons.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import type { Problem } from '#skill/problem.ts';
import classes from './NodeProblems.module.css';
import { ToldAtFieldsContext } from './toldAtField.ts';

/** What is wrong with the node and its parts, but for what is told of a condition beneath its field. */
export function NodeProblems({ id }: { id: string }) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const byNode = useProblems((state) => state.byNode);
  const told = useStore(useContext(ToldAtFieldsContext)!);
  const standsAtField = ({ severity, at }: Problem): boolean => {
    if (at.path !== 'conditions' || at.span === undefined || at.node === undefined) return false;
    const telling = told.get(at.node);
    return telling === 'all' || (telling === 'errors' && severity === 'error');
  };
  const problems = problemsOfCard(skill, byNode, id).filter(
    (problem) => isPressing(problem) && !standsAtField(problem),
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
