import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { diffWords } from '#lib/diffWords.ts';
import type { TestContent } from '#protocol/tests.ts';
import { Marked } from './DiffView.tsx';
import type { Clash } from './redoneOver.ts';
import classes from './Tests.module.css';

interface ClashNoticeProps {
  clash: Clash;
  onMine: () => void;
  onTheirs: () => void;
}

const FIELDS = ['name', 'tags', 'text'] as const;

/** Says that two authors changed the same part of a test, shows both, and asks which is to stand. */
export function ClashNotice({ clash: { change, theirs }, onMine, onTheirs }: ClashNoticeProps) {
  const { t } = useTranslation('tests');
  return (
    <section className={classes.clash} role="alert" aria-label={t('clash.title')}>
      <p>{t('clash.title')}</p>
      {FIELDS.filter((field) => change[field] !== undefined).map((field) => {
        const diff = diffWords(written(change, field), written(theirs, field));
        return (
          <dl key={field} className={classes.diff}>
            <div>
              <dt>{t(`clash.mine.${field}`)}</dt>
              <dd dir="auto">
                <Marked parts={diff.before} Tag="ins" />
              </dd>
            </div>
            <div>
              <dt>{t(`clash.theirs.${field}`)}</dt>
              <dd dir="auto">
                <Marked parts={diff.after} Tag="ins" />
              </dd>
            </div>
          </dl>
        );
      })}
      <div className={classes.buttons}>
        <Button onClick={onMine}>{t('clash.keepMine')}</Button>
        <Button variant="default" onClick={onTheirs}>
          {t('clash.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

function written(test: Partial<TestContent>, field: (typeof FIELDS)[number]): string {
  return field === 'tags' ? (test.tags ?? []).join(', ') : (test[field] ?? '');
}
