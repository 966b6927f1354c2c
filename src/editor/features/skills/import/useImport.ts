import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError } from '../../../api/apiError.ts';
import { skillListQuery } from '../../../api/skills.ts';
import { upload } from '../../../api/upload.ts';
import type { Storable } from './fileReport.ts';
import type { ImportState } from './importState.ts';
import { readSkillFile } from './readSkillFile.ts';

export interface Import {
  readonly state: ImportState;
  open(file: File): void;
  /** Stores the repaired skill of a faulty file. */
  repair(): void;
  /** Stops what is going on, or closes what was said. */
  cancel(): void;
}

/** Opens files as new skills: read, check, store. Nothing is stored unless all of it is. */
export function useImport(onOpened: (skillId: string, skill: Storable, file: string) => void): Import {
  const [state, setState] = useState<ImportState>(null);
  const running = useRef<AbortController | null>(null);
  const queries = useQueryClient();

  /** Runs one attempt; a later one, or `cancel`, makes it stop and say nothing more. */
  const attempt = async (file: string, work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort(new Error('Something else was opened.'));
    const { signal } = (running.current = new AbortController());
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return;
      setState(error instanceof ApiError ? { step: 'failed', file, error } : { step: 'unreadable', file });
    }
  };

  const store = async (skill: Storable, file: string, signal: AbortSignal) => {
    setState({ step: 'sending', file, part: 0 });
    const made = await upload<{ workspace_id: string }>({
      path: '/v1/workspaces',
      body: skill.body,
      signal,
      onProgress: (part) => setState({ step: 'sending', file, part }),
    });
    void queries.invalidateQueries({ queryKey: skillListQuery.queryKey, exact: true });
    setState(null);
    onOpened(made.workspace_id, skill, file);
  };

  return {
    state,
    open(file) {
      void attempt(file.name, async (signal) => {
        setState({ step: 'reading', file: file.name });
        const report = await readSkillFile(file, signal);
        if (report.kind === 'good') return store(report, file.name, signal);
        if (report.kind === 'faulty') return setState({ step: 'faulty', file: file.name, report });
        setState({ step: 'notJson', file: file.name, fault: report.fault });
      });
    },
    repair() {
      if (state?.step !== 'faulty' || !state.report.repair) return;
      const { file, report } = state;
      const { repair } = report;
      if (repair) void attempt(file, (signal) => store(repair, file, signal));
    },
    cancel() {
      running.current?.abort(new Error('Cancelled.'));
      setState(null);
    },
  };
}
