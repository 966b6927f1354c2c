import type { Problem, ProblemValues, ProblemPlace } from '../problem.ts';
import type { ProblemCode } from '../problemCodes.ts';

/** Something that keeps a file from being read as a skill. */
export function fault(
  code: ProblemCode,
  message: string,
  at: ProblemPlace,
  values: ProblemValues = {},
): Problem {
  return { code, severity: 'error', message, at, values };
}

/** What a JSON value is, in words for people. */
export function kindOfJson(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
