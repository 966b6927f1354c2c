import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { testsQuery } from '../../api/tests.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../session/SessionProvider.tsx';
import { useTestRunner } from './useTestRunner.ts';

/** How long after a change was saved the tests run, ms: while somebody types they don't. */
const QUIET = 1500;

/** Runs all tests when somebody asks for it, and after each change where that is wanted. Shows nothing. */
export function AutoTests() {
  const document = useDocumentStore();
  const client = useQueryClient();
  const runner = useTestRunner();
  const auto = useStore(runner, (state) => state.auto);
  const session = useSessionStore();
  const runAll = useCallback(async (): Promise<void> => {
    const tests = await client.ensureQueryData(testsQuery(document.getState().skillId));
    if (tests.length > 0) await runner.getState().run(tests.map(({ id }) => id));
  }, [client, document, runner]);

  useEffect(
    () =>
      session.subscribe(({ testRun }, before) => {
        // The page of tests says that they can't be read, and asks again.
        if (testRun !== before.testRun) void runAll().catch(() => undefined);
      }),
    [runAll, session],
  );

  useEffect(() => {
    if (!auto) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
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
  }, [auto, document, runAll]);
  return null;
}
