import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CheckIcon, CloseIcon } from '#editor/ui/icons.tsx';
import type { TestedTurn } from '#protocol/tests.ts';
import { DiffView } from './DiffView.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import classes from './Tests.module.css';

interface TurnResultProps {
  turn: TestedTurn;
  /** Left out where the answer can't be accepted. */
  onAccept?: (() => void) | undefined;
}

/** What came of a turn: a line when it is as planned, else each difference, and what may tell why. */
export function TurnResult({ turn, onAccept }: TurnResultProps) {
  const { t } = useTranslation('tests');
  const wrong = turn.differences.length > 0;
  return (
    <li className={classes.turn} data-wrong={wrong || undefined}>
      <p className={classes.user}>
        {wrong ? <CloseIcon size={14} /> : <CheckIcon size={14} />}
        <span className="sr">{wrong ? t('turn.wrong') : t('turn.right')}</span>
        <span dir="auto">{turn.text === '' ? t('turn.start') : `“${turn.text}”`}</span>
        <span className={classes.line}>{t('plan.line', { line: turn.line })}</span>
      </p>
      {turn.differences.map((difference, index) => (
        // Differences keep their places as long as the report stands.
        <DiffView key={index} difference={difference} />
      ))}
      {wrong && (
        <>
          <NodeLinks lead={turn.nodes.length === 0 ? t('turn.nobody') : t('turn.ran')} ids={turn.nodes} />
          {turn.log.map((message, index) => (
            <p key={index} className={classes.log}>
              {message}
            </p>
          ))}
          {onAccept && (
            <div>
              <Button size="compact-sm" variant="default" onClick={onAccept}>
                {t('turn.accept')}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}
