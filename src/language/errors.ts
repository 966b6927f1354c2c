import type { Span } from './expr.ts';

/**
 * Why an expression has no value. `span` is the part that failed, null while it is not known yet. The runtime
 * takes it as false in a condition and as nothing in a text, and logs `message`.
 */
export class EvaluationError extends Error {
  readonly code: string;
  readonly span: Span | null;

  constructor(code: string, message: string, span: Span | null = null) {
    super(message);
    this.name = 'EvaluationError';
    this.code = code;
    this.span = span;
  }
}

/** Ends the evaluation. The place is added by whoever knows it (`located`). */
export function fail(code: string, message: string): never {
  throw new EvaluationError(code, message);
}

/** Gives an error that has no place yet this one, and throws it. */
export function located(error: unknown, span: Span): never {
  if (error instanceof EvaluationError && error.span === null) {
    throw new EvaluationError(error.code, error.message, span);
  }
  throw error;
}
