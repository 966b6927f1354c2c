import { Button, NativeSelect, Switch } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import page from '#editor/commands/artifacts/page.module.css';
import { useTestRunner } from '#editor/commands/tests/useTestRunner.ts';
import { Choices } from '#editor/ui/Choices.tsx';
import { DownloadIcon, PlayIcon, PlusIcon, UploadIcon } from '#editor/ui/icons.tsx';
import { SearchField } from '#editor/ui/SearchField.tsx';
import type { SkillTest } from '#protocol/tests.ts';
import { FILTERS, type TestFilter } from './sortTests.ts';

interface TestsHeadProps {
  tests: readonly SkillTest[];
  /** How many of them the table shows. */
  shown: number;
  query: string;
  onQuery: (query: string) => void;
  filter: TestFilter;
  onFilter: (filter: TestFilter) => void;
  tag: string | null;
  onTag: (tag: string | null) => void;
  readOnly: boolean;
  onDown: () => void;
  onNew: () => void;
  onFiles: (files: readonly File[]) => void;
  onExport: () => void;
  onRun: () => void;
}

/** The strip over the table of tests: finding, running, files. */
export function TestsHead(props: TestsHeadProps) {
  const { tests, shown, filter, tag, readOnly } = props;
  const { t } = useTranslation('tests');
  const runner = useTestRunner();
  const auto = useStore(runner, (state) => state.auto);
  const files = useRef<HTMLInputElement>(null);
  const tags = useMemo(() => [...new Set(tests.flatMap((test) => test.tags))].toSorted(), [tests]);
  return (
    <header className={page.head}>
      <h2>
        {t('title')} <span className={page.count}>{tests.length}</span>
      </h2>
      <SearchField
        className={page.search}
        label={t('search')}
        value={props.query}
        onChange={props.onQuery}
        onDown={props.onDown}
      />
      <Choices
        label={t('filter.label')}
        value={filter}
        onChange={props.onFilter}
        choices={[
          { id: 'all', label: t('filter.all') },
          { id: 'failed', label: t('filter.failed'), count: tests.filter(FILTERS.failed).length },
          { id: 'none', label: t('filter.none'), count: tests.filter(FILTERS.none).length },
        ]}
      />
      {tags.length > 0 && (
        <NativeSelect
          aria-label={t('filter.tag')}
          value={tag ?? ''}
          onChange={(event) => props.onTag(event.currentTarget.value || null)}
          data={[{ value: '', label: t('filter.anyTag') }, ...tags]}
        />
      )}
      <Switch
        label={t('auto')}
        checked={auto}
        onChange={(event) => runner.getState().setAuto(event.currentTarget.checked)}
      />
      <div className={page.actions}>
        {!readOnly && (
          <>
            <input
              ref={files}
              type="file"
              hidden
              multiple
              accept=".plan,.txt,text/plain"
              aria-label={t('importFiles')}
              onChange={(event) => {
                props.onFiles([...(event.currentTarget.files ?? [])]);
                event.currentTarget.value = '';
              }}
            />
            <Button
              variant="default"
              leftSection={<UploadIcon size={14} />}
              onClick={() => files.current?.click()}
            >
              {t('import')}
            </Button>
          </>
        )}
        <Button
          variant="default"
          leftSection={<DownloadIcon size={14} />}
          disabled={tests.length === 0}
          onClick={props.onExport}
        >
          {t('export')}
        </Button>
        {!readOnly && (
          <Button variant="default" leftSection={<PlusIcon size={14} />} onClick={props.onNew}>
            {t('new')}
          </Button>
        )}
        <Button leftSection={<PlayIcon size={14} />} disabled={shown === 0} onClick={props.onRun}>
          {shown === tests.length ? t('runAll') : t('runShown', { count: shown })}
        </Button>
      </div>
    </header>
  );
}
