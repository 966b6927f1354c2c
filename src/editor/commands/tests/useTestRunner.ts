import { useMemo } from 'react';
import { useTestEdits } from '../../api/tests.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import type { DocumentStore } from '../../document/documentStore.ts';
import { createTestRunner, type TestRunner } from './testRunner.ts';

/** One per open skill: a run goes on when another page is opened. */
const runners = new WeakMap<DocumentStore, TestRunner>();

const autoKey = (skillId: string): string => `parley:auto-tests:${skillId}`;

export function useTestRunner(): TestRunner {
  const document = useDocumentStore();
  const { skillId } = document.getState();
  const edits = useTestEdits(skillId);
  return useMemo(() => {
    const known = runners.get(document);
    if (known) return known;
    const runner = createTestRunner({
      flush: () => document.getState().flush(),
      runOne: (id, signal) => edits.run(id, signal),
      auto: readAuto(skillId),
      rememberAuto: (auto) => rememberAuto(skillId, auto),
    });
    runners.set(document, runner);
    return runner;
  }, [document, edits, skillId]);
}

function readAuto(skillId: string): boolean {
  try {
    return localStorage.getItem(autoKey(skillId)) !== null;
  } catch {
    return false;
  }
}

function rememberAuto(skillId: string, auto: boolean): void {
  try {
    if (auto) localStorage.setItem(autoKey(skillId), 'on');
    else localStorage.removeItem(autoKey(skillId));
  } catch {
    // Storage may be barred: then it holds until the page is left.
  }
}
