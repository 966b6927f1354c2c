import {
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { addBelow } from '#editor/commands/addCommands.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useProblems } from '#editor/document/problems.ts';
import { useSession } from '#editor/session/SessionProvider.tsx';
import type { LeftTab } from '#editor/session/sessionState.ts';
import { Badge } from '#editor/ui/Badge.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { OutlineIcon } from '#editor/ui/icons.tsx';
import { later } from '#editor/ui/later.tsx';
import { FilterField } from './FilterField.tsx';
import { Legend } from './Legend.tsx';
import classes from './Outline.module.css';
import { OutlineTree } from './OutlineTree.tsx';
import { useRows } from './useRows.ts';

const TABS = ['outline', 'search', 'problems'] as const satisfies readonly LeftTab[];

const loadSearch = async () => ({ default: (await import('./search/SearchPanel.tsx')).SearchPanel });
const SearchPanel = lazy(loadSearch);
const ProblemList = later(async () => (await import('./ProblemList.tsx')).ProblemList);

/** The other tabs are fetched once the page stands, so that they are there offline as well. ms */
const FETCH_AFTER = 1500;

/** The left pane: the dialog as a tree, the search, and the list of problems. */
export function Outline() {
  const { t } = useTranslation('outline');
  const tab = useSession((state) => state.leftTab);
  const setTab = useSession((state) => state.setLeftTab);
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const problems = useProblems((findings) => findings.pressing);
  useEffect(() => {
    const timer = setTimeout(() => {
      loadSearch().catch(() => undefined);
      ProblemList.fetch();
    }, FETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const by = event.key === 'ArrowRight' ? 1 : TABS.length - 1;
    const next = TABS[(TABS.indexOf(tab) + by) % TABS.length]!;
    setTab(next);
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div ref={tabs} className={classes.tabs} role="tablist" aria-label={t('outline')}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={tab === name}
            aria-controls={`${id}-panel`}
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={onKeyDown}
          >
            {t(name)}
            {name === 'problems' && problems > 0 && (
              <Badge tone="warn" label={t('problemCount', { count: problems })}>
                {problems}
              </Badge>
            )}
          </button>
        ))}
      </div>
      <div className={classes.panel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'outline' && <OutlinePanel />}
        {tab === 'search' && (
          <Suspense>
            <SearchPanel />
          </Suspense>
        )}
        {tab === 'problems' && <ProblemList />}
      </div>
    </>
  );
}

function OutlinePanel() {
  const { t } = useTranslation('outline');
  const ctx = useCommandContext();
  const [filter, setFilter] = useState('');
  const deferred = useDeferredValue(filter);
  const rows = useRows(deferred);
  const isFiltered = deferred.trim() !== '';
  if (rows.length === 0 && !isFiltered) {
    return (
      <EmptyState icon={<OutlineIcon />} title={t('empty')} text={t('emptyText')}>
        <Button onClick={() => addBelow.run(ctx)}>{t('addFirst')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <FilterField value={filter} onChange={setFilter} />
      {rows.length === 0 ? (
        <p className={classes.nothing} role="status">
          {t('nothing', { filter: deferred })}
        </p>
      ) : (
        <OutlineTree rows={rows} filtered={isFiltered} />
      )}
      <Legend />
    </>
  );
}
