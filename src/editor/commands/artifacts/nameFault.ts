import { textProblems } from '#skill/check/textProblems.ts';
import type { TextLimitName } from '#skill/limits.ts';
import type { Problem } from '#skill/problem.ts';

const LIMITS = { intent: 'intentName', entity: 'entityName', value: 'valueName' } as const;

/** What Watson has against a name, null when it takes it. */
export function nameFault(kind: keyof typeof LIMITS, name: string): Problem | null {
  const limit: TextLimitName = LIMITS[kind];
  return textProblems(name, limit, { kind: 'skill', path: '' })[0] ?? null;
}
