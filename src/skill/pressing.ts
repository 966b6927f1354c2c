import type { Problem } from './problem.ts';

/** Whether a problem counts in badges; notes are only in the list. */
export function isPressing(problem: Problem): boolean {
  return problem.severity !== 'info';
}

export function countPressing(problems: readonly Problem[]): number {
  let count = 0;
  for (const problem of problems) if (isPressing(problem)) count++;
  return count;
}
