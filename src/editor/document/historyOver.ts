import { equalJson } from '#lib/equalJson.ts';
import type { Json } from '#lib/json.ts';
import { keysOf } from '#skill/apply/patch.ts';
import type { Edit } from '#skill/edit.ts';
import { mergeJson } from '#skill/merge.ts';
import type { Skill } from '#skill/model.ts';
import { artifactOf } from './artifactOf.ts';
import type { Change } from './change.ts';
import type { History } from './history.ts';
import { patchOf } from './patchOf.ts';
import { nameOf, type PatchEdit } from './reconcile.ts';

type Side = Json | undefined;

/** What somebody else did: the skill before and after, and the edits as far as they are known. */
export interface Foreign {
  readonly before: Skill;
  readonly after: Skill;
  readonly edits: readonly Edit[];
}

/**
 * The history after somebody else's edits: each value in it takes in what they wrote, merged three ways as the skill
 * itself is, so undo and redo take back the author's own part of a property. Where both wrote it is theirs. Names that
 * they changed are followed. Changes of which nothing is left go.
 */
export function historyOver(history: History, { before, after, edits }: Foreign): History {
  const renames = edits.filter(({ op }) => op.endsWith('.rename'));
  const under = (list: readonly Edit[]): readonly Edit[] => list.map((edit) => renames.reduce(renamed, edit));
  const changed = (changes: readonly Change[]): readonly Change[] =>
    changes.flatMap((change) => {
      const over = (edit: Edit): Edit => ('patch' in edit ? withForeign(edit, before, after) : edit);
      const [forward, inverse] = withoutIdle(change.forward.map(over), change.inverse.map(over));
      if (forward.length === 0 || inverse.length === 0) return [];
      return [{ ...change, forward: under(forward), inverse: under(inverse) }];
    });
  return { past: changed(history.past), future: changed(history.future) };
}

/** The edit with what somebody else changed in each of its properties. */
function withForeign(edit: PatchEdit, before: Skill, after: Skill): PatchEdit {
  const [was, is] = [artifactOf(before, edit), artifactOf(after, edit)];
  if (!was || !is || was === is) return edit;
  const keys = [...keysOf(edit.patch)];
  if (keys.every((field) => equalJson(was[field], is[field]))) return edit;
  const values = keys.map((field) => {
    const [base, theirs] = [was[field] as Side, is[field] as Side];
    return [field, mergeJson(base, edit.patch.set?.[field], theirs).value] as const;
  });
  return { ...edit, patch: patchOf(values) };
}

/** Both directions without the properties that end as they began. */
function withoutIdle(forward: readonly Edit[], inverse: readonly Edit[]): [Edit[], Edit[]] {
  const [ends, starts] = [lastValues(forward, true), lastValues(inverse, false)];
  const isIdle = (place: string): boolean =>
    ends.has(place) && starts.has(place) && equalJson(ends.get(place), starts.get(place));
  const busy = (edit: Edit, done: boolean): Edit[] => {
    if (!('patch' in edit)) return [edit];
    const fields = [...keysOf(edit.patch)].filter((field) => !isIdle(placeOf(edit, field, done)));
    const patch = patchOf(fields.map((field) => [field, edit.patch.set?.[field]]));
    return fields.length === 0 ? [] : [{ ...edit, patch }];
  };
  return [forward.flatMap((edit) => busy(edit, true)), inverse.flatMap((edit) => busy(edit, false))];
}

/** What the edits leave in each property. `done`: artifacts are named as they are called once the change is made. */
function lastValues(edits: readonly Edit[], done: boolean): ReadonlyMap<string, Side> {
  const values = new Map<string, Side>();
  for (const edit of edits) {
    if (!('patch' in edit)) continue;
    for (const field of keysOf(edit.patch)) {
      values.set(placeOf(edit, field, done), edit.patch.set?.[field]);
    }
  }
  return values;
}

const placeOf = (edit: PatchEdit, field: string, done: boolean): string =>
  JSON.stringify([nameOf(edit, done), field]);

/** The edit under the name that an artifact got. */
function renamed(edit: Edit, rename: Edit): Edit {
  switch (rename.op) {
    case 'node.rename': {
      const follow = <T extends string | null>(id: T): T => (id === rename.id ? (rename.to as T) : id);
      const own = 'id' in edit ? { id: follow(edit.id) } : {};
      const place =
        'place' in edit
          ? { place: { parent: follow(edit.place.parent), after: follow(edit.place.after) } }
          : {};
      return { ...edit, ...own, ...place };
    }
    case 'intent.rename':
      return 'intent' in edit && edit.intent === rename.intent
        ? ({ ...edit, intent: rename.to } as Edit)
        : edit;
    case 'entity.rename':
      return 'entity' in edit && edit.entity === rename.entity
        ? ({ ...edit, entity: rename.to } as Edit)
        : edit;
    default:
      return edit;
  }
}
