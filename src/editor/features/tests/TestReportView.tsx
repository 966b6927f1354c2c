import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedTest, TestedTurn } from '#protocol/tests.ts';
import { acceptAnswer } from '#skill/testPlan/acceptAnswer.ts';
import { NodeLinks } from './NodeLinks.tsx';
import { ResultBadge } from './ResultBadge.tsx';
import classes from './Tests.module.css';
import { TurnResult } from './TurnResult.tsx';

interface TestReportViewProps {
  test: ReportedTest;
  /** The revision of the skill as it is now. */
  revision: number | undefined;
  /** Left out where answers can't be accepted. */
  onAccept?: ((text: string) => void) | undefined;
}

/** What came of a test when it ran last, turn by turn. */
export function TestReportView({ test, revision, onAccept }: TestReportViewProps) {
  const { t } = useTranslation('tests');
  const [all, setAll] = useState(false);
  const { result, report, text } = test;
  if (result === null || report === null) return <p className={classes.quiet}>{t('result.none')}</p>;
  const turns = report.conversations.flatMap((conversation) => conversation.turns);
  const wrong = turns.filter(({ differences }) => differences.length > 0);
  const accept = (accepted: readonly TestedTurn[]): void =>
    // From the end, so that the lines of those before stay where they are.
    onAccept?.(accepted.toReversed().reduce((plan, turn) => acceptAnswer(plan, turn), text));
  return (
    <section className={classes.report} aria-label={t('result.title')}>
      <header className={classes.summary} role="status">
        <ResultBadge result={result} revision={revision} />
        <span>
          {result.status === 'faulty'
            ? t('result.faulty')
            : t('result.turns', { count: result.turns, wrong: result.wrong })}
        </span>
        {wrong.length > 1 && onAccept && (
          <Button size="compact-sm" variant="default" onClick={() => accept(wrong)}>
            {t('turn.acceptAll')}
          </Button>
        )}
        {wrong.length > 0 && wrong.length < turns.length && (
          <Button size="compact-sm" variant="subtle" aria-pressed={all} onClick={() => setAll(!all)}>
            {t('result.all')}
          </Button>
        )}
      </header>
      {report.conversations.map((conversation) => {
        const shown = conversation.turns.filter(
          ({ differences }) => all || wrong.length === 0 || differences.length > 0,
        );
        if (shown.length === 0) return null;
        return (
          <section key={conversation.line}>
            {conversation.name !== null && <h3 dir="auto">{conversation.name}</h3>}
            {conversation.start && (
              <NodeLinks lead={t(`began.${conversation.start.stand}`)} ids={[conversation.start.node]} />
            )}
            <ol className={classes.turns}>
              {shown.map((turn) => (
                <TurnResult key={turn.line} turn={turn} onAccept={onAccept && (() => accept([turn]))} />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
