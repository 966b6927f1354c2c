import { textProblems } from '#skill/check/textProblems.ts';
import type { TextLimitName } from '#skill/limits.ts';
import type { Problem } from '#skill/problem.ts';

const LIMITS = { intent: 'intentName', entity: 'entityName', value: 'valueName' } as const;

export type NamedKind = keyof typeof LIMITS | 'variable';

/** What Watson has against a name, null when it takes it; it takes any for a variable. */
export function nameFault(kind: NamedKind, name: string): Problem | null {
  if (kind === 'variable') return null;
  const limit: TextLimitName = LIMITS[kind];
  return textProblems(name, limit, { kind: 'skill', path: '' })[0] ?? null;
}
