import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Utterance } from '#editor/ui/response/utterance.ts';
import type { Turn } from './conversation.ts';
import classes from './TurnList.module.css';
import { TurnView } from './TurnView.tsx';

interface TurnListProps {
  turns: readonly Turn[];
  waiting: boolean;
  onSay: (said: Utterance) => Promise<void>;
  onRetry: () => Promise<void>;
}

/** The turns, oldest first; keeps the newest in view. */
export function TurnList({ turns, waiting, onSay, onRetry }: TurnListProps) {
  const { t } = useTranslation('tryit');
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = list.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [turns]);

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
      {turns.map((turn, index) => (
        <TurnView
          key={turn.turn}
          turn={turn}
          latest={index === turns.length - 1}
          onSay={onSay}
          onRetry={onRetry}
        />
      ))}
    </div>
  );
}
