import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ResponseView } from '#editor/ui/response/ResponseView.tsx';
import type { Turn } from './conversation.ts';
import { TurnFacts } from './TurnFacts.tsx';
import classes from './TurnView.module.css';

interface TurnViewProps {
  turn: Turn;
  /** The latest turn's answer carries the signal's colour, and only its buttons can be used. */
  latest: boolean;
  onSay: (text: string) => Promise<void>;
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
          {said}
        </p>
      )}
      {answer && said !== null && <TurnFacts answer={answer} />}
      {answer && (
        <div className={classes.answers}>
          <VisuallyHidden>{t('assistant')}</VisuallyHidden>
          {answer.responses.map((item, index) => (
            // Answers never move within their turn.
            <ResponseView key={index} item={item} onSay={latest ? onSay : undefined} />
          ))}
          {answer.responses.length === 0 && <p className={classes.quiet}>{t('nothing')}</p>}
        </div>
      )}
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
      {!answer && failure === null && (
        <p className={classes.thinking} aria-label={t('thinking')}>
          <i />
          <i />
          <i />
        </p>
      )}
    </section>
  );
}
