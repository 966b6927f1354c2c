import type { Json, JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import { etagOf } from '#skill/etag.ts';
import type { Skill } from '#skill/model.ts';
import type { Step } from './mergeEdits.ts';

/** Changes of the examples of one intent, or the values of one entity, one after another. */
export interface ListRun {
  readonly collection: 'intents' | 'entities';
  readonly owner: string;
  readonly edits: readonly Edit[];
  readonly steps: number;
  /** How many edits they stand for. */
  readonly count: number;
}

/** The run that begins at `at`; null when the step there begins none. */
export function listRunAt(steps: readonly Step[], at: number): ListRun | null {
  const first = ownerOf(steps[at]);
  if (!first) return null;
  const edits: Edit[] = [];
  let count = 0;
  let next = at;
  for (; next < steps.length; next++) {
    const step = steps[next]!;
    const owner = ownerOf(step);
    if (owner?.collection !== first.collection || owner.owner !== first.owner) break;
    edits.push(step.edit);
    count += step.count;
  }
  return { ...first, edits, steps: next - at, count };
}

function ownerOf(step: Step | undefined): Pick<ListRun, 'collection' | 'owner'> | null {
  const edit = step?.edit;
  switch (edit?.op) {
    case 'example.put':
    case 'example.set':
    case 'example.remove':
      return { collection: 'intents', owner: edit.intent };
    case 'value.put':
    case 'value.set':
    case 'value.remove':
      return { collection: 'entities', owner: edit.entity };
    default:
      return null;
  }
}

/**
 * The list as it is after the run, to be put in the place of the one that the service has, and the ETag of the artifact
 * with the list that it has now: what somebody else added meanwhile must not go.
 */
export function replacement(
  { collection, owner, edits }: ListRun,
  stored: Skill,
): { readonly body: JsonObject; readonly ifMatch: string | undefined } {
  const before = stored[collection].get(owner);
  const after = applyEdits(stored, edits).skill[collection].get(owner);
  const list = collection === 'intents' ? 'examples' : 'values';
  return {
    body: { [list]: (after?.[list] ?? []) as Json },
    ifMatch: before && etagOf(before, 'whole'),
  };
}

/** How many examples or values the service has in the run's list. */
export function listLength({ collection, owner }: ListRun, stored: Skill): number {
  const artifact = stored[collection].get(owner);
  const list = artifact?.[collection === 'intents' ? 'examples' : 'values'];
  return Array.isArray(list) ? list.length : 0;
}
