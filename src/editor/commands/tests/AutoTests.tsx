import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { testsQuery } from '../../api/tests.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useTestRunner } from './useTestRunner.ts';

/** How long after a change was saved the tests run, ms: while somebody types they don't. */
const QUIET = 1500;

/** Runs all tests after each change, where that is wanted. Shows nothing. */
export function AutoTests() {
  const document = useDocumentStore();
  const client = useQueryClient();
  const runner = useTestRunner();
  const auto = useStore(runner, (state) => state.auto);
  useEffect(() => {
    if (!auto) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const runAll = async (): Promise<void> => {
      const tests = await client.ensureQueryData(testsQuery(document.getState().skillId));
      if (tests.length > 0) await runner.getState().run(tests.map(({ id }) => id));
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // What can't be read now is read with the next change.
        void runAll().catch(() => undefined);
      }, QUIET);
    };
    later();
    const stop = document.subscribe(({ saving, skill }, before) => {
      if (saving.lastSaved !== before.saving.lastSaved || skill !== before.skill) later();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [auto, client, document, runner]);
  return null;
}
