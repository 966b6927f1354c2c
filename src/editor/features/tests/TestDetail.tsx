import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { testQuery } from '#editor/api/tests.ts';
import { useTestRunner } from '#editor/commands/tests/useTestRunner.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { SkillTest } from '#protocol/tests.ts';
import { PlanField } from './PlanField.tsx';
import { TestHead } from './TestHead.tsx';
import { TestReportView } from './TestReportView.tsx';
import classes from './Tests.module.css';
import type { TestActions } from './useTestActions.tsx';

interface TestDetailProps {
  listed: SkillTest;
  actions: TestActions;
  revision: number | undefined;
}

/** One test: its name, what came of it, and its plan. */
export function TestDetail({ listed, actions, revision }: TestDetailProps) {
  const { t } = useTranslation('tests');
  const skillId = useDocument((state) => state.skillId);
  const readOnly = useDocument((state) => state.readOnly);
  const runner = useTestRunner();
  const { id } = listed;
  const draft = useStore(runner, (state) => state.drafts.get(id));
  const running = useStore(runner, (state) => state.running === id);
  const { setDraft, run } = runner.getState();
  const { data } = useQuery(testQuery(skillId, id));
  const test = data ?? { ...listed, report: null };

  const write = async (text: string): Promise<string | null> => {
    const fault = await actions.change(test, { text });
    if (fault !== null) return fault;
    setDraft(id, undefined);
    await run([id]);
    return null;
  };

  return (
    <article className={classes.detail} aria-label={listed.name}>
      <TestHead
        // Another name from elsewhere is shown at once.
        key={`${listed.name} ${listed.tags.join()}`}
        test={listed}
        readOnly={readOnly}
        running={running}
        onChange={(change) => void actions.change(test, change)}
        onRun={() => void run([id])}
        onDelete={() => void actions.remove([listed])}
      />
      <div className={classes.body} tabIndex={0} role="group" aria-label={t('detail')}>
        <TestReportView
          test={test}
          revision={revision}
          onAccept={readOnly || draft !== undefined ? undefined : (text) => void write(text)}
        />
        <PlanField
          text={test.text}
          draft={draft}
          readOnly={readOnly}
          onSave={write}
          onDraft={(text) => setDraft(id, text)}
        />
      </div>
    </article>
  );
}
