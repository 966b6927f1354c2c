import type { ExplainedPart } from '#language/explain.ts';
import type { Considered } from './traceEntry.ts';

/**
 * The part of a condition at which its evaluation failed: it was begun and came to nothing. Null when none did, or when
 * nothing tells it from the parts that weren't begun.
 */
export function failedPart({ error, parts = [] }: Considered): ExplainedPart | null {
  if (error === undefined) return null;
  const open = parts.filter(({ holds }) => holds === null);
  const begun = open.find(({ findings }) => findings.length > 0);
  return begun ?? (open.length === 1 ? (open[0] ?? null) : null);
}
