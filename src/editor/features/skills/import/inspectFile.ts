import type { JsonObject } from '#lib/json.ts';
import { Refusal, type Problem } from '#skill/problem.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { repairWatson } from '#skill/transfer/repairWatson.ts';
import { findJsonFault, type JsonFault } from './jsonFault.ts';

/** What a file turns out to be. `name` is the skill's own, if the file has one. */
export type Inspection =
  | { readonly kind: 'good'; readonly name: string | undefined; readonly problems: number }
  | { readonly kind: 'notJson'; readonly fault: JsonFault }
  | { readonly kind: 'faulty'; readonly faults: readonly Problem[]; readonly repair: Repair | null };

export interface Repair {
  readonly workspace: JsonObject;
  readonly repairs: readonly Problem[];
  readonly name: string | undefined;
  readonly problems: number;
}

/** Looks through the text of a file that may be a dialog skill. */
export function inspectFile(text: string): Inspection {
  const json = parse(text);
  if (json === undefined) {
    const fault = findJsonFault(text);
    if (fault) return { kind: 'notJson', fault };
  }
  const { skill, faults, problems } = readWatson(json);
  if (skill) return { kind: 'good', name: nameOf(skill.fields), problems: problems.length };
  return { kind: 'faulty', faults, repair: repair(json) };
}

/** The repaired skill, null when faults remain or there is no skill to repair. */
function repair(json: unknown): Repair | null {
  try {
    const { workspace, repairs } = repairWatson(json);
    const { skill, problems } = readWatson(workspace);
    return skill && { workspace, repairs, name: nameOf(skill.fields), problems: problems.length };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function nameOf(fields: JsonObject): string | undefined {
  return typeof fields['name'] === 'string' && fields['name'] !== '' ? fields['name'] : undefined;
}

/** Undefined when it is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
