import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerView } from './AnswerView.tsx';
import { CallForm } from './CallForm.tsx';
import { ClearPath } from './ClearPath.tsx';
import { ChangedAnswer } from './ChangedAnswer.tsx';
import { Said } from './Said.tsx';
import { useTestStore } from './TestContext.tsx';
import { BackToTurn } from './time/BackToTurn.tsx';
import type { Turn } from './turn.ts';
import { TurnFacts } from './TurnFacts.tsx';
import { TurnHeading } from './TurnHeading.tsx';
import { Typing } from './Typing.tsx';
import classes from './TurnView.module.css';

interface TurnViewProps {
  turn: Turn;
  /** The latest turn's answer carries the signal's colour, and only its buttons can be used. */
  latest: boolean;
}

export function TurnView({ turn, latest }: TurnViewProps) {
  const { t } = useTranslation('tryit');
  const { say, retry } = useTestStore().getState();
  const { turn: number, said, answer, failure, earlier, call } = turn;
  return (
    <section className={classes.turn} data-latest={latest || undefined} data-turn={number}>
      <div className={classes.line}>
        <TurnHeading turn={turn} />
        {!latest && answer && <BackToTurn turn={number} />}
        {latest && <ClearPath />}
      </div>
      {said && <Said said={said} entities={answer?.entities ?? []} />}
      {answer && said && <TurnFacts turn={turn} answer={answer} />}
      {answer && earlier && <ChangedAnswer title={t('earlier')} answer={earlier} other={answer} />}
      {answer && <AnswerView answer={answer} latest={latest} onSay={say} />}
      {answer?.notes.map((note, index) => (
        <p key={index} className={classes.note}>
          {note}
        </p>
      ))}
      {answer?.trained === false && <p className={classes.note}>{t('learning')}</p>}
      {call && <CallForm call={call} />}
      {failure !== null && (
        <div className={classes.failure} role="alert">
          <p>{t('failed', { reason: failure })}</p>
          <Button variant="default" onClick={() => void retry()}>
            {t('retry')}
          </Button>
        </div>
      )}
      {!answer && !call && failure === null && <Typing label={t('thinking')} />}
    </section>
  );
}
