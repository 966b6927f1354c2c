import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { diffWords, type DiffPart } from '#lib/diffWords.ts';
import type { TestedTurn } from '#protocol/tests.ts';
import { closestWording } from './closestWording.ts';
import classes from './Tests.module.css';

type Difference = TestedTurn['differences'][number];

/** What was expected and what came, side by side, the words that differ marked. */
export function DiffView({ difference }: { difference: Difference }) {
  const { t } = useTranslation('tests');
  const { about, expected, actual } = difference;
  const wanted = useMemo(() => closestWording(expected, actual), [expected, actual]);
  const diff = useMemo(() => diffWords(wanted?.text ?? '', actual ?? ''), [wanted, actual]);
  // With nothing on the other side there is nothing to mark.
  const plain = wanted === null || actual === null;
  return (
    <dl className={classes.diff}>
      <div>
        <dt>{t('diff.expected', { about: t(`about.${about as 'text'}`) })}</dt>
        <dd dir="auto" data-side="expected">
          {wanted === null ? (
            <i>{t('diff.nothing')}</i>
          ) : plain ? (
            wanted.text
          ) : (
            <Marked parts={diff.before} Tag="del" />
          )}
          {wanted && wanted.others > 0 && <small>{t('diff.otherWordings', { count: wanted.others })}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('diff.actual')}</dt>
        <dd dir="auto" data-side="actual">
          {actual === null ? (
            <i>{t('diff.nothing')}</i>
          ) : plain ? (
            actual
          ) : (
            <Marked parts={diff.after} Tag="ins" />
          )}
        </dd>
      </div>
    </dl>
  );
}

/** A text in parts, with those in a tag that the other text doesn't have. */
export function Marked({ parts, Tag }: { parts: readonly DiffPart[]; Tag: 'del' | 'ins' }) {
  return parts.map(({ text, same }, index) =>
    // Parts have no name of their own.
    same ? <span key={index}>{text}</span> : <Tag key={index}>{text}</Tag>,
  );
}
