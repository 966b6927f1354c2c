import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { RenameIcon } from '#editor/ui/icons.tsx';
import type { IntentSeen } from './answer.ts';
import { CorrectSentence } from './CorrectSentence.tsx';
import { Meter } from './Meter.tsx';
import classes from './TurnFacts.module.css';

/** Below this a runner-up tells an author nothing, unless all are asked for. */
const WORTH_SHOWING = 0.01;
const FEW = 2;
const MANY = 10;

interface TurnIntentsProps {
  turn: number;
  /** What was said; null: it can't be corrected, since the intent was given. */
  text: string | null;
  intents: readonly IntentSeen[];
}

/** Which intents a sentence was held for, and the way to say which it should have been. */
export function TurnIntents({ turn, text, intents }: TurnIntentsProps) {
  const { t } = useTranslation('tryit');
  const readOnly = useDocument((state) => state.readOnly);
  const [all, setAll] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const worth = intents.filter((seen, rank) => rank === 0 || seen.confidence >= WORTH_SHOWING);
  const shown = all ? intents.slice(0, MANY) : worth.slice(0, FEW);
  const more = Math.min(intents.length, MANY) - shown.length;
  return (
    <>
      <div className={classes.line}>
        <div className={classes.intents}>
          {shown.map(({ intent, confidence }) => (
            <div key={intent} className={classes.intent}>
              <Chip kind="intent" title={`#${intent}`}>
                {intent}
              </Chip>
              <Meter value={confidence} />
            </div>
          ))}
          {shown.length === 0 && <span className={classes.none}>{t('noIntent')}</span>}
        </div>
        {text !== null && !readOnly && (
          <ActionIcon
            size={24}
            aria-label={t('correct')}
            title={t('correct')}
            aria-expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            <RenameIcon size={12} />
          </ActionIcon>
        )}
      </div>
      {(more > 0 || all) && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('moreIntents', { count: more })}
        </button>
      )}
      {correcting && text !== null && (
        <CorrectSentence turn={turn} text={text} intents={intents} onClose={() => setCorrecting(false)} />
      )}
    </>
  );
}
