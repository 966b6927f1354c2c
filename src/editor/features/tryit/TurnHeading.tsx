import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { cardOf } from '#skill/cards.ts';
import { useTest } from './TestContext.tsx';
import { traceOf } from './traceOf.ts';
import type { Turn } from './turn.ts';
import classes from './TurnView.module.css';

/** A turn's number; pressed, canvas and outline show the way that it went and fly to the node that answered. */
export function TurnHeading({ turn: { turn, answer } }: { turn: Turn }) {
  const { t } = useTranslation('tryit');
  const document = useDocumentStore();
  const session = useSessionStore();
  const turns = useTest((state) => state.turns);
  const show = (visited: readonly string[]): void => {
    const { skill } = document.getState();
    const { setTrace, requestReveal, say } = session.getState();
    setTrace(traceOf(turns.slice(0, turn)));
    const last = visited.findLast((id) => skill.nodes.has(id));
    if (last === undefined) say(t('noPath'));
    else requestReveal(cardOf(skill, last));
  };
  return (
    <h3>
      {answer ? (
        <button
          type="button"
          className={classes.number}
          title={t('showTurn', { turn })}
          onClick={() => show(answer.visited)}
        >
          {t('turn', { turn })}
        </button>
      ) : (
        t('turn', { turn })
      )}
    </h3>
  );
}
