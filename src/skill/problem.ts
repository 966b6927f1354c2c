import type { Span } from '#language/expr.ts';
import type { ProblemCode } from './problemCodes.ts';

/** What a problem is about: the artifact, and where in it. */
export interface ProblemPlace {
  readonly kind: 'skill' | 'node' | 'intent' | 'example' | 'counterexample' | 'entity' | 'value';
  /** Id of the dialog node. */
  readonly node?: string;
  /** Name of the intent, of an example too. */
  readonly intent?: string;
  /** Text of the example or counterexample. */
  readonly text?: string;
  /** Name of the entity, of a value too. */
  readonly entity?: string;
  readonly value?: string;
  /**
   * JSON path. From reading a file: within the file (`dialog_nodes[3].parent`, empty for the file itself);
   * from anything else: within the artifact (`parent`, `output.generic[0]`), without the array position.
   */
  readonly path: string;
  /** Of the text at `path`. */
  readonly span?: Span;
}

/** A place in something that has a key: anything but the skill itself. */
export type ItemPlace = ProblemPlace & { readonly kind: Exclude<ProblemPlace['kind'], 'skill'> };

export type Severity = 'error' | 'warning' | 'info';

export type ProblemValues = Readonly<Record<string, string | number>>;

/** Something that is wrong, as data: `code` and `values` let the editor say it in its own words. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** An English sentence for people. */
  readonly message: string;
  readonly values: ProblemValues;
  readonly at: ProblemPlace;
}

/** Why an edit or a plan is refused: it makes no sense, its subject isn't there, or its key is taken. */
export type RefusalStatus = 'invalid' | 'missing' | 'duplicate';

/**
 * Thrown by plans and `applyEdits`; nothing has been changed then. The error's own message begins with
 * “Unique Violation” when a key is taken, which clients of Watson's API look for; `problem.message` doesn't.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, problem: Problem) {
    super(status === 'duplicate' ? `Unique Violation: ${problem.message}` : problem.message);
    this.status = status;
    this.problem = problem;
  }
}

/** A refusal in one line. */
export function refusal(
  status: RefusalStatus,
  code: ProblemCode,
  message: string,
  at: ProblemPlace,
  values: ProblemValues = {},
): Refusal {
  return new Refusal(status, { code, severity: 'error', message, at, values });
}
