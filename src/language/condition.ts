import { EvaluationError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import type { Parsed } from './parse.ts';
import { isSound } from './parse.ts';
import type { Scope } from './scope.ts';
import { isTruthy } from './truthiness.ts';

/** Whether a condition holds. One that can't be read or evaluated is false, and logged. */
export function isTrue(parsed: Parsed, scope: Scope): boolean {
  if (!isSound(parsed)) {
    scope.log('error', `The condition ${parsed.source} cannot be read: ${parsed.problems[0]?.message}`);
    return false;
  }
  try {
    return isTruthy(evaluate(parsed.expr, scope));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    scope.log('error', `The condition ${parsed.source} cannot be evaluated: ${error.message}`);
    return false;
  }
}
