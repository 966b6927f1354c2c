import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { confusionQuery } from '#editor/api/insight.ts';
import actions from '#editor/commands/artifacts/artifacts.module.css';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import dialog from '#editor/ui/dialog.module.css';
import { formatLocale } from '#editor/ui/formatLocale.ts';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { accuracyLog, type Accuracy } from './accuracyLog.ts';
import classes from './Confusion.module.css';

/** Which intents are taken for which others, with the sentences behind each mix-up, the most frequent first. */
export function Confusion({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('intents');
  const skillId = useDocument((state) => state.skillId);
  const saved = useDocument((state) => state.saving.lastSaved);
  const { data, isPending, isError, refetch } = useQuery(confusionQuery(skillId, saved));
  const before = useMemo(() => (data ? accuracyLog(skillId).take(data) : null), [data, skillId]);
  const numbers = new Intl.NumberFormat(formatLocale(i18n.language), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const percent = ({ right, asked }: Accuracy): string => numbers.format(asked === 0 ? 0 : right / asked);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('confusion.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('artifacts:close') }}
    >
      <div className={dialog.form}>
        <p className={actions.note}>{t('confusion.text')}</p>
        {isPending && <p role="status">{t('confusion.asking')}</p>}
        {isError && (
          <p role="alert">
            {t('tryText.unreachable')}{' '}
            <Button size="compact-xs" variant="default" onClick={() => void refetch()}>
              {t('confusion.again')}
            </Button>
          </p>
        )}
        {data && (
          <>
            <p role="status">
              <strong>{t('confusion.right', { right: data.right, count: data.asked })}</strong>
              {before && (
                <>
                  {' '}
                  {t('confusion.before', {
                    before: percent(before),
                    now: percent(data),
                    right: before.right,
                    asked: before.asked,
                  })}
                </>
              )}
            </p>
            {data.cells.length > 0 && (
              // A list that scrolls is reached with the keyboard too.
              <ul tabIndex={0} aria-label={t('confusion.cells')} className={classes.cells}>
                {data.cells.map(({ intent, answer, examples }) => (
                  <li key={`${intent} ${answer}`}>
                    <p className={classes.pair}>
                      <Link to={wordsAddress(skillId, 'intents', intent)} onClick={onClose}>
                        <Chip kind="intent">{intent}</Chip>
                      </Link>
                      {t('confusion.taken')}
                      {answer === null ? <span>{t('irrelevant')}</span> : <Chip kind="intent">{answer}</Chip>}
                      <span className={classes.count}>{examples.length}</span>
                    </p>
                    <ul>
                      {examples.map(({ text, confidence }) => (
                        <li key={text} className={classes.sentence}>
                          <span dir="auto">{text}</span>
                          <span>{confidence.toFixed(2)}</span>
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </Modal>
  );
}
