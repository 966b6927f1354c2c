import { parseCondition } from '#language/parse.ts';
import type { ExprProblem } from '#language/expr.ts';

/** What keeps a condition from being read: the problem, and the stretch of the text that it is at. */
export interface ConditionFault {
  readonly problem: ExprProblem;
  /** Empty: at the end. */
  readonly found: string;
}

/** The first error of a condition, null when it can be read. */
export function conditionFault(condition: string): ConditionFault | null {
  if (condition.trim() === '') return null;
  const problem = parseCondition(condition).problems.find(({ severity }) => severity === 'error');
  if (!problem) return null;
  const { start, end } = problem.at;
  return { problem, found: condition.slice(start, Math.max(end, start + 1)).trim() };
}
