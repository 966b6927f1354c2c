import type { Json, JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import { etagOf } from '#skill/etag.ts';
import type { Skill } from '#skill/model.ts';
import { listRunAt, type ListRun, type OwnedList, propertyOf } from './listRun.ts';
import type { Step } from './mergeEdits.ts';

interface Changed extends OwnedList {
  readonly edit: Edit;
}

/** Changes of the examples of one intent, or the values of one entity, one after another. */
export type ReplacedRun = ListRun<Changed>;

/** The run that begins at `at`; null when the step there begins none. */
export function replacedRunAt(steps: readonly Step[], at: number): ReplacedRun | null {
  return listRunAt(steps, at, changedIn);
}

function changedIn({ edit }: Step): Changed | null {
  switch (edit.op) {
    case 'example.put':
    case 'example.set':
    case 'example.remove':
      return { collection: 'intents', owner: edit.intent, edit };
    case 'value.put':
    case 'value.set':
    case 'value.remove':
      return { collection: 'entities', owner: edit.entity, edit };
    default:
      return null;
  }
}

/**
 * The list as it is after the run, to be put in the place of the one that the service has, and the ETag of the artifact
 * with the list that it has now: what somebody else added meanwhile must not go.
 */
export function replacement(
  run: ReplacedRun,
  stored: Skill,
): { readonly body: JsonObject; readonly ifMatch: string | undefined } {
  const { collection, owner, read } = run;
  const before = stored[collection].get(owner);
  const edits = read.map(({ edit }) => edit);
  const after = applyEdits(stored, edits).skill[collection].get(owner);
  const list = propertyOf(run);
  return {
    body: { [list]: (after?.[list] ?? []) as Json },
    ifMatch: before && etagOf(before, 'whole'),
  };
}

/** How many examples or values the service has in the run's list. */
export function listLength(run: ReplacedRun, stored: Skill): number {
  const list = stored[run.collection].get(run.owner)?.[propertyOf(run)];
  return Array.isArray(list) ? list.length : 0;
}
