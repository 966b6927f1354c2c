import { useTranslation } from 'react-i18next';
import { titleOf } from '#skill/node.ts';
import type { Problem, ProblemPlace } from '#skill/problem.ts';
import { reveal } from '../../commands/reveal.ts';
import { useDocument, useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../session/SessionProvider.tsx';
import { WarningIcon } from '../../ui/icons.tsx';
import classes from './ProblemsList.module.css';

/** More than these nobody reads in a popover. */
const SHOWN = 100;

/** The problems in words, each with what it is about; those of nodes lead there. */
export function ProblemsList({ problems, onGo }: { problems: readonly Problem[]; onGo: () => void }) {
  const { t } = useTranslation(['app', 'problems']);
  const document = useDocumentStore();
  const session = useSessionStore();
  const more = problems.length - SHOWN;

  const go = (node: string) => {
    reveal(document.getState().skill, session.getState(), node);
    onGo();
  };

  return (
    <div className={classes.list}>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const { code, severity, message, params, at } = problem;
          const content = (
            <>
              <WarningIcon size={14} />
              <b>
                <Subject at={at} />
              </b>
              <span>{t(`problems:${code}`, { defaultValue: message, ...params })}</span>
            </>
          );
          const { node } = at;
          return (
            <li key={`${code} ${JSON.stringify(at)} ${message}`}>
              {node === undefined ? (
                <div className={classes.problem} data-severity={severity}>
                  {content}
                </div>
              ) : (
                <button
                  type="button"
                  className={classes.problem}
                  data-severity={severity}
                  onClick={() => go(node)}
                >
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={classes.more}>{t('status.moreProblems', { count: more })}</p>}
    </div>
  );
}

/** What a problem is about, as authors call it. */
function Subject({ at }: { at: ProblemPlace }) {
  const { t } = useTranslation();
  const node = useDocument((state) => (at.node === undefined ? undefined : state.skill.nodes.get(at.node)));
  if (node) return titleOf(node);
  if (at.intent !== undefined) return `#${at.intent}`;
  if (at.entity !== undefined) return at.value === undefined ? `@${at.entity}` : `@${at.entity}:${at.value}`;
  return at.text ?? t('status.skill');
}
