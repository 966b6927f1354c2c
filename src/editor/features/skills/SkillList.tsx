import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SkillCard } from '#protocol/studio.ts';
import { ApiError } from '../../api/apiError.ts';
import { useSkillList } from '../../api/skills.ts';
import { Badge } from '../../ui/Badge.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CloudOffIcon, SearchIcon } from '../../ui/icons.tsx';
import { arrange, type SortBy } from './arrange.ts';
import { Score } from './Score.tsx';
import { SkillCardView } from './SkillCardView.tsx';
import classes from './SkillsPage.module.css';
import { SortMenu } from './SortMenu.tsx';
import { useNow } from './useNow.ts';

interface SkillListProps {
  filter: string;
  onClearFilter: () => void;
  onDuplicate: (card: SkillCard) => void;
  onDelete: (card: SkillCard) => void;
}

/** The picture of a dialog that nobody has written yet. */
const firstScore = '0s0i1e1e0i1v1i2e0i1e0i0i1v2e1i0s0s';

/** The skills as cards, or what there is to say when there are none to show. */
export function SkillList({ filter, onClearFilter, onDuplicate, onDelete }: SkillListProps) {
  const { t } = useTranslation('skills');
  const { data: cards, error, refetch } = useSkillList();
  const [sortBy, setSortBy] = useState<SortBy>('updated');
  const now = useNow();

  if (!cards && error) {
    const unreachable = error instanceof ApiError && error.status === 0;
    return (
      <EmptyState
        icon={<CloudOffIcon />}
        title={t('failed.title')}
        text={unreachable ? t('failed.offline') : error.message}
      >
        <Button variant="default" onClick={() => void refetch()}>
          {t('failed.again')}
        </Button>
      </EmptyState>
    );
  }
  if (cards?.length === 0) {
    return (
      <div className={classes.empty}>
        <Score score={firstScore} />
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      </div>
    );
  }

  const shown = cards && arrange(cards, filter, sortBy);
  return (
    <>
      <div className={classes.bar}>
        <h2>{t('recent')}</h2>
        {shown && <Badge label={t('count', { count: shown.length })}>{shown.length}</Badge>}
        <SortMenu value={sortBy} onChange={setSortBy} />
      </div>
      {shown?.length === 0 && (
        <EmptyState icon={<SearchIcon />} title={t('noMatch.title', { filter })}>
          <Button variant="default" onClick={onClearFilter}>
            {t('noMatch.clear')}
          </Button>
        </EmptyState>
      )}
      <ul className={classes.grid} aria-busy={!shown} aria-label={shown ? t('title') : t('loading')}>
        {shown
          ? shown.map((card) => (
              <li key={card.id}>
                <SkillCardView card={card} now={now} onDuplicate={onDuplicate} onDelete={onDelete} />
              </li>
            ))
          : ['a', 'b', 'c'].map((key) => <li key={key} className={classes.ghost} />)}
      </ul>
    </>
  );
}
