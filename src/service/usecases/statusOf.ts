import type { SkillHead } from '#storage/store.ts';
import type { Services } from './services.ts';

/** No asynchronous call takes so long, in milliseconds: what is under way for longer was cut short. */
const LONGEST = 10 * 60 * 1000;

export interface WorkspaceStatus {
  readonly status: 'Processing' | 'Training' | 'Available' | 'Failed';
  readonly status_errors?: { message: string }[];
}

/** Whether a skill can answer, or what is being done with it. */
export function statusOf({ training, now }: Services, { id, operation }: SkillHead): WorkspaceStatus {
  if (!operation) return training.reportOf(id);
  const { status, at, errors = [] } = operation;
  if (status === 'Failed') return { status, status_errors: [...errors] };
  if (now().getTime() - Date.parse(at) < LONGEST) return { status };
  return { status: 'Failed', status_errors: [{ message: 'The service was stopped before this was done.' }] };
}
