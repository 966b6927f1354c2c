import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Utterance } from '#editor/ui/response/utterance.ts';
import { AnswerView } from './AnswerView.tsx';
import type { Turn } from './conversation.ts';
import { TurnFacts } from './TurnFacts.tsx';
import { Typing } from './Typing.tsx';
import classes from './TurnView.module.css';

interface TurnViewProps {
  turn: Turn;
  /** The latest turn's answer carries the signal's colour, and only its buttons can be used. */
  latest: boolean;
  onSay: (said: Utterance) => Promise<void>;
  onRetry: () => Promise<void>;
}

export function TurnView({ turn: { turn, said, answer, failure }, latest, onSay, onRetry }: TurnViewProps) {
  const { t } = useTranslation('tryit');
  return (
    <section className={classes.turn} data-latest={latest || undefined} data-turn={turn}>
      <h3 className={classes.line}>{t('turn', { turn })}</h3>
      {said !== null && (
        <p className={classes.said} dir="auto">
          <VisuallyHidden>{t('you')}</VisuallyHidden>
          {said.label}
        </p>
      )}
      {answer && said !== null && <TurnFacts answer={answer} />}
      {answer && <AnswerView answer={answer} latest={latest} onSay={onSay} />}
      {answer?.notes.map((note, index) => (
        <p key={index} className={classes.note}>
          {note}
        </p>
      ))}
      {failure !== null && (
        <div className={classes.failure} role="alert">
          <p>{t('failed', { reason: failure })}</p>
          <Button variant="default" onClick={() => void onRetry()}>
            {t('retry')}
          </Button>
        </div>
      )}
      {!answer && failure === null && <Typing label={t('thinking')} />}
    </section>
  );
}
