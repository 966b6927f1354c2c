import { useTranslation } from 'react-i18next';
import { Chip } from '#editor/ui/Chip.tsx';
import { ResponseView } from '#editor/ui/response/ResponseView.tsx';
import type { Answer } from './answer.ts';
import { answerChange } from './answerChange.ts';
import classes from './ChangedAnswer.module.css';
import { Meter } from './Meter.tsx';
import { PathRow } from './PathRow.tsx';

interface ChangedAnswerProps {
  title: string;
  /** The answer that is drawn here, as far as it differs from the other. */
  answer: Answer;
  other: Answer;
}

/** Another answer to the same sentence: what is different about it. Nothing where nothing is. */
export function ChangedAnswer({ title, answer, other }: ChangedAnswerProps) {
  const { t } = useTranslation('tryit');
  const change = answerChange(answer, other);
  const [top] = answer.intents;
  if (!change) return null;
  return (
    <section className={classes.changed} aria-label={title}>
      <h4>{title}</h4>
      {change.intent && (
        <div className={classes.row}>
          {top ? (
            <>
              <Chip kind="intent" title={`#${top.intent}`}>
                {top.intent}
              </Chip>
              <Meter value={top.confidence} />
            </>
          ) : (
            <span>{t('noIntent')}</span>
          )}
        </div>
      )}
      {change.entities && (
        <div className={classes.row}>
          {answer.entities.map(({ entity, value }, index) => (
            <Chip key={index} kind="entity" title={`@${entity}:${value}`}>
              {`${entity}: ${value}`}
            </Chip>
          ))}
          {answer.entities.length === 0 && <span>{t('noEntities')}</span>}
        </div>
      )}
      {change.path && <PathRow visited={answer.visited} />}
      {change.says && (
        <div className={classes.says} inert>
          {answer.responses.map((item, index) => (
            <ResponseView key={index} item={item} />
          ))}
          {answer.responses.length === 0 && <p>{t('nothing')}</p>}
        </div>
      )}
    </section>
  );
}
