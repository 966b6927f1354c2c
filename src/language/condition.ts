import { EvaluationError } from './errors.ts';
import { evaluateIn } from './evaluate.ts';
import type { Parsed } from './parse.ts';
import { isSound } from './parse.ts';
import type { Observe } from './run.ts';
import { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { isTruthy } from './truthiness.ts';

/** What came of a condition; `error` says why it has no value, it is false then. */
export interface Verdict {
  readonly holds: boolean;
  readonly error: string | null;
}

const HOLDS: Verdict = { holds: true, error: null };
const FAILS: Verdict = { holds: false, error: null };

/** Whether a condition holds. One that can't be read or evaluated is false, and logged. */
export function isTrue(parsed: Parsed, scope: Scope): boolean {
  return judge(parsed, scope, null).holds;
}

/** The same with the reason, telling `observe` of every value on the way. */
export function judge(parsed: Parsed, scope: Scope, observe: Observe | null): Verdict {
  if (!isSound(parsed)) return failed(parsed, scope, 'read', parsed.problems[0]?.message ?? '');
  try {
    return isTruthy(evaluateIn(parsed.expr, new Run(scope, evaluateIn, observe))) ? HOLDS : FAILS;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return failed(parsed, scope, 'evaluated', error.message);
  }
}

function failed({ source }: Parsed, scope: Scope, what: string, error: string): Verdict {
  scope.log('error', `The condition ${source} cannot be ${what}: ${error}`);
  return { holds: false, error };
}
