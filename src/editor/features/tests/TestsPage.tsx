import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useSkillStatus } from '#editor/api/skills.ts';
import { testsQuery } from '#editor/api/tests.ts';
import page from '#editor/commands/artifacts/page.module.css';
import { useTestRunner } from '#editor/commands/tests/useTestRunner.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { sortedBy, type Sort } from '#editor/ui/grid/column.ts';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { NOTHING } from '#editor/ui/grid/selection.ts';
import { useSelection } from '#editor/ui/grid/useSelection.ts';
import { KeyHints } from '#editor/ui/KeyHints.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { useSearch } from '#editor/ui/useSearch.ts';
import type { SkillTest } from '#protocol/tests.ts';
import { NoTests } from './NoTests.tsx';
import { RunBar } from './RunBar.tsx';
import { FILTERS, sortTests, testMatches, type TestFilter } from './sortTests.ts';
import { useTestColumns } from './testColumns.tsx';
import { TestDetail } from './TestDetail.tsx';
import { TestsHead } from './TestsHead.tsx';
import { TestSelectionBar } from './TestSelectionBar.tsx';
import classes from './Tests.module.css';
import { useTestActions } from './useTestActions.tsx';
import { useTestFiles } from './useTestFiles.ts';

const EMPTY: readonly SkillTest[] = [];

/** The tests of a skill: which came out otherwise, what differs, and their plans. */
export function TestsPage() {
  const { t } = useTranslation('tests');
  const { name: opened } = useParams();
  const navigate = useNavigate();
  const skillId = useDocument((state) => state.skillId);
  const readOnly = useDocument((state) => state.readOnly);
  const { data, error, refetch } = useQuery(testsQuery(skillId));
  const all = data ?? EMPTY;
  const revision = useSkillStatus(skillId).data?.revision;
  const runner = useTestRunner();
  const actions = useTestActions();
  const { query, setQuery, words } = useSearch();
  const [filter, setFilter] = useState<TestFilter>('all');
  const [tag, setTag] = useState<string | null>(null);
  const [sort, setSort] = useState<Sort>({ by: 'result', descending: false });
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () =>
      sortTests(
        all.filter((test) => FILTERS[filter](test) && testMatches(test, words, tag)),
        sort,
      ),
    [all, filter, sort, tag, words],
  );
  const { selection, select } = useSelection(rows, idOf);
  const columns = useTestColumns(revision);
  const current = all.find(({ id }) => id === opened);

  const open = ({ id }: SkillTest): void => void navigate(wordsAddress(skillId, 'tests', id));
  const run = (tests: readonly SkillTest[]): void => void runner.getState().run(tests.map(({ id }) => id));
  const affected = (row: SkillTest | undefined): SkillTest[] =>
    selection.keys.size > 0 ? rows.filter(({ id }) => selection.keys.has(id)) : row ? [row] : [];
  const remove = async (tests: readonly SkillTest[]): Promise<void> => {
    await actions.remove(tests);
    select(NOTHING);
    grid.current?.focus();
  };
  const add = async (): Promise<void> => {
    const [id] = await actions.add([{ name: t('newName'), tags: [], text: t('newPlan') }]);
    if (id !== undefined) void navigate(wordsAddress(skillId, 'tests', id));
  };
  const files = useTestFiles(all, actions);
  const onKey = (event: KeyboardEvent, row: SkillTest | undefined): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'n' && !readOnly) void add();
    else if (event.key === 'R') run(rows);
    else if (event.key === 'r') run(affected(row));
    else if (event.key === 'Delete' && !readOnly) void remove(affected(row));
    else if (event.key === 'Escape' && selection.keys.size > 0) select(NOTHING);
    else return false;
    return true;
  };

  return (
    <section aria-label={t('title')} className={page.page}>
      <TestsHead
        tests={all}
        shown={rows.length}
        query={query}
        onQuery={setQuery}
        filter={filter}
        onFilter={setFilter}
        tag={tag}
        onTag={setTag}
        readOnly={readOnly}
        onDown={() => grid.current?.focus()}
        onNew={() => void add()}
        onFiles={(chosenFiles) => void files.take(chosenFiles)}
        onExport={() => files.write(all)}
        onRun={() => run(rows)}
      />
      <RunBar />
      {rows.length > 0 ? (
        <div className={classes.split} data-opened={current ? '' : undefined}>
          <div className={classes.table}>
            <DataGrid
              grid={grid}
              label={t('table')}
              rows={rows}
              keyOf={idOf}
              columns={columns}
              sort={sort}
              onSort={(by) => setSort(sortedBy(sort, by))}
              selection={selection}
              onSelect={select}
              onOpen={open}
              onKey={onKey}
              start={opened}
              selectLabels={[t('artifacts:selectAll'), t('artifacts:select')]}
            />
            {selection.keys.size > 0 && (
              <TestSelectionBar
                tests={affected(undefined)}
                readOnly={readOnly}
                onRun={run}
                onExport={files.write}
                onDelete={(tests) => void remove(tests)}
              />
            )}
          </div>
          {current ? (
            <TestDetail key={current.id} listed={current} actions={actions} revision={revision} />
          ) : (
            <p className={classes.pick}>{t('pick')}</p>
          )}
        </div>
      ) : (
        <NoTests
          state={error ? 'failed' : data === undefined ? 'loading' : all.length === 0 ? 'none' : 'filtered'}
          reason={error?.message ?? ''}
          readOnly={readOnly}
          onRetry={() => void refetch()}
          onNew={() => void add()}
          onShowAll={() => (setQuery(''), setFilter('all'), setTag(null))}
        />
      )}
      <KeyHints
        hints={[
          ['Enter', t('keys.open')],
          ['R', t('keys.run')],
          ['Shift+R', t('keys.runAll')],
          ['Space', t('keys.select')],
          ['Del', t('keys.delete')],
          ['N', t('keys.new')],
        ]}
      />
    </section>
  );
}

const idOf = ({ id }: SkillTest): string => id;
