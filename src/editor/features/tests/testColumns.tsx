import { Loader } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import page from '#editor/commands/artifacts/page.module.css';
import { useTestRunner } from '#editor/commands/tests/useTestRunner.ts';
import type { Column } from '#editor/ui/grid/column.ts';
import type { SkillTest } from '#protocol/tests.ts';
import { ResultBadge } from './ResultBadge.tsx';
import classes from './Tests.module.css';

/** The columns of the table of tests; `revision` is the skill's as it is now. */
export function useTestColumns(revision: number | undefined): readonly Column<SkillTest>[] {
  const { t } = useTranslation('tests');
  const running = useStore(useTestRunner(), (state) => state.running);
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('column.name'),
        width: 'minmax(0, 1fr)',
        sortable: true,
        render: ({ name }) => (
          <span data-open="" className={`${page.name} ${classes.open}`} title={name}>
            <span dir="auto">{name}</span>
          </span>
        ),
      },
      {
        id: 'tags',
        label: t('column.tags'),
        width: 'minmax(0, 0.6fr)',
        render: ({ tags }) => <span title={tags.join(', ')}>{tags.join(', ')}</span>,
      },
      {
        id: 'result',
        label: t('column.result'),
        width: '140px',
        sortable: true,
        render: ({ id, result }) =>
          id === running ? (
            <Loader size={12} aria-label={t('running')} />
          ) : (
            <span className={classes.result}>
              <ResultBadge result={result} revision={revision} />
            </span>
          ),
      },
    ],
    [t, running, revision],
  );
}
