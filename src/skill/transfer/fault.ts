import type { Problem, ProblemParams, ProblemPlace } from '../problem.ts';

/** Something that keeps a file from being read as a skill. */
export function fault(code: string, message: string, at: ProblemPlace, params?: ProblemParams): Problem {
  return { code, severity: 'error', message, at, ...(params && { params }) };
}

/** What a JSON value is, in words for people. */
export function kindOfJson(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
