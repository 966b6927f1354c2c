import { useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { reveal } from '#editor/commands/reveal.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useProblems } from '#editor/document/problems.ts';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { CheckIcon, ExclamationIcon, WarningIcon } from '#editor/ui/icons.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import { titleOf } from '#skill/node.ts';
import type { Problem, Severity } from '#skill/problem.ts';
import classes from './ProblemList.module.css';
import { useRowWindow } from '#editor/ui/useRowWindow.ts';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Height of an item, in pixels; the style sheet says the same. */
const ROW = 68;

/** Everything that ought to be looked at, errors first; a click goes there. */
export function ProblemList() {
  const { t } = useTranslation('outline');
  const findings = useDeferredValue(useProblems((state) => state));
  const problems = useMemo(
    () =>
      [...findings.others, ...findings.byNode.values().flat()].sort(
        (a, b) => ORDER[a.severity] - ORDER[b.severity],
      ),
    [findings],
  );
  if (problems.length === 0) {
    return <EmptyState icon={<CheckIcon />} title={t('noProblems')} text={t('noProblemsText')} />;
  }
  return <Items problems={problems} />;
}

function Items({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('outline');
  const list = useRef<HTMLUListElement>(null);
  const { from, to } = useRowWindow(list, problems.length, ROW);
  return (
    <ul ref={list} className={classes.list} aria-label={t('problems')}>
      <li aria-hidden="true" style={{ height: from * ROW }} />
      {problems.slice(from, to).map((problem, i) => (
        <li key={from + i} aria-setsize={problems.length} aria-posinset={from + i + 1}>
          <ProblemItem problem={problem} />
        </li>
      ))}
      <li aria-hidden="true" style={{ height: (problems.length - to) * ROW }} />
    </ul>
  );
}

function ProblemItem({ problem }: { problem: Problem }) {
  const { t } = useTranslation('outline');
  const document = useDocumentStore();
  const session = useSessionStore();
  const { severity, at } = problem;
  const message = problemText(t, problem);
  const Icon = severity === 'error' ? ExclamationIcon : WarningIcon;
  const node = at.node === undefined ? undefined : document.getState().skill.nodes.get(at.node);
  const content = (
    <>
      <span className={classes.mark} data-severity={severity}>
        <Icon size={14} />
        <span className="sr">{t(`severity.${severity}`)}</span>
      </span>
      <span className={classes.words}>
        <span className={classes.message} title={message}>
          {message}
        </span>
        <span className={classes.where} dir="auto">
          {node ? titleOf(node) : t(`where.${whereOf(problem)}`, { name: at.intent ?? at.entity })}
        </span>
      </span>
    </>
  );
  if (!node) return <div className={classes.item}>{content}</div>;
  return (
    <button
      type="button"
      className={classes.item}
      onClick={() => reveal(document.getState().skill, session.getState(), node.dialog_node)}
    >
      {content}
    </button>
  );
}

function whereOf({ at }: Problem): 'skill' | 'intent' | 'entity' | 'counterexample' {
  if (at.intent !== undefined) return 'intent';
  if (at.entity !== undefined) return 'entity';
  return at.kind === 'counterexample' ? 'counterexample' : 'skill';
}
