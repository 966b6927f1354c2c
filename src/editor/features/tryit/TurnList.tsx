import { useTranslation } from 'react-i18next';
import { BeganAt } from './begin/BeganAt.tsx';
import { useTest } from './TestContext.tsx';
import classes from './TurnList.module.css';
import { TurnView } from './TurnView.tsx';
import { useKeptAtEnd } from './useKeptAtEnd.ts';

/** The turns, oldest first; keeps the newest in view. */
export function TurnList() {
  const { t } = useTranslation('tryit');
  const turns = useTest((state) => state.turns);
  const waiting = useTest((state) => state.waiting);
  const line = useTest((state) => state.line);
  const list = useKeptAtEnd(turns.at(-1));

  return (
    // A scrolling log must be reachable by keyboard.
    <div
      ref={list}
      className={classes.list}
      role="log"
      aria-label={t('log')}
      aria-busy={waiting}
      tabIndex={0}
    >
      <BeganAt />
      {turns.map((turn, index) => (
        <TurnView key={`${line}:${turn.turn}`} turn={turn} latest={index === turns.length - 1} />
      ))}
    </div>
  );
}
