import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ResponseView } from '#editor/ui/response/ResponseView.tsx';
import type { Utterance } from '#editor/ui/response/utterance.ts';
import type { Answer } from './answer.ts';
import classes from './AnswerView.module.css';
import { Typing } from './Typing.tsx';
import { usePauses } from './usePauses.ts';

interface AnswerViewProps {
  answer: Answer;
  /** Only the latest answer takes its time, carries the signal's colour, and has buttons that can be used. */
  latest: boolean;
  onSay: (said: Utterance) => Promise<void>;
}

/** What the assistant says in a turn, in its own time: pauses are kept, and can be skipped. */
export function AnswerView({ answer, latest, onSay }: AnswerViewProps) {
  const { t } = useTranslation('tryit');
  const { responses } = answer;
  const { shown, typing, skip } = usePauses(answer, latest);
  return (
    <div className={classes.answers} data-latest={latest || undefined}>
      <VisuallyHidden>{t('assistant')}</VisuallyHidden>
      {responses.slice(0, shown).map((item, index) => (
        // Answers never move within their turn.
        <ResponseView
          key={index}
          item={item}
          onChoose={latest ? (utterance) => void onSay(utterance) : undefined}
        />
      ))}
      {responses.length === 0 && <p className={classes.quiet}>{t('nothing')}</p>}
      {shown < responses.length && (
        <div className={classes.pausing}>
          {typing ? <Typing label={t('thinking')} /> : <span>{t('pausing')}</span>}
          <button type="button" onClick={skip}>
            {t('skipPause')}
          </button>
        </div>
      )}
    </div>
  );
}
