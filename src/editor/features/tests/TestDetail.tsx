import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { testQuery } from '#editor/api/tests.ts';
import { useTestRunner } from '#editor/commands/tests/useTestRunner.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { SkillTest, TestContent } from '#protocol/tests.ts';
import { ClashNotice } from './ClashNotice.tsx';
import { PlanField } from './PlanField.tsx';
import type { Clash } from './redoneOver.ts';
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

  const [clash, setClash] = useState<Clash | null>(null);

  /** Null when it is done or asked about, else why not. */
  const change = async (known: typeof test, wanted: Partial<TestContent>): Promise<string | null> => {
    const refused = await actions.change(known, wanted);
    setClash(typeof refused === 'string' ? null : refused);
    if (refused !== null) return typeof refused === 'string' ? refused : null;
    if (wanted.text === undefined) return null;
    setDraft(id, undefined);
    await run([id]);
    return null;
  };
  const write = (text: string): Promise<string | null> =>
    change({ ...test, text: draft?.over ?? test.text }, { text });
  const settle = (): void => {
    if (clash?.change.text !== undefined) setDraft(id, undefined);
    setClash(null);
  };

  return (
    <article className={classes.detail} aria-label={listed.name}>
      <TestHead
        // Another name from elsewhere is shown at once.
        key={`${listed.name} ${listed.tags.join()}`}
        test={listed}
        readOnly={readOnly}
        running={running}
        onChange={(wanted) => void change(test, wanted)}
        onRun={() => void run([id])}
        onDelete={() => void actions.remove([listed])}
      />
      <div className={classes.body} tabIndex={0} role="group" aria-label={t('detail')}>
        {clash && (
          <ClashNotice
            clash={clash}
            onMine={() => void change({ ...test, ...clash.theirs }, clash.change)}
            onTheirs={settle}
          />
        )}
        <TestReportView
          test={test}
          revision={revision}
          onAccept={readOnly || draft !== undefined ? undefined : (text) => void write(text)}
        />
        <PlanField
          text={test.text}
          draft={draft?.text}
          readOnly={readOnly}
          onSave={write}
          onDraft={(text) =>
            setDraft(id, text === undefined ? undefined : { text, over: draft?.over ?? test.text })
          }
        />
      </div>
    </article>
  );
}
