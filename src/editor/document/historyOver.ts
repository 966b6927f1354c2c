import { equalJson } from '#lib/equalJson.ts';
import { keysOf } from '#skill/apply/patch.ts';
import type { Edit, Patch } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { artifactOf } from './artifactOf.ts';
import type { Change } from './change.ts';
import type { History } from './history.ts';
import type { PatchEdit } from './reconcile.ts';

/** What somebody else did: the skill before and after, and the edits as far as they are known. */
export interface Foreign {
  readonly before: Skill;
  readonly after: Skill;
  readonly edits: readonly Edit[];
}

/**
 * The history after somebody else's edits: what they wrote is theirs, so undo and redo leave those properties alone,
 * and names that they changed are followed. Changes of which nothing is left go.
 */
export function historyOver(history: History, { before, after, edits }: Foreign): History {
  const renames = edits.filter(({ op }) => op.endsWith('.rename'));
  const over = (list: readonly Edit[]): readonly Edit[] =>
    list.flatMap((edit) => {
      const left = 'patch' in edit ? withoutForeign(edit, before, after) : edit;
      return left ? [renames.reduce(renamed, left)] : [];
    });
  const changed = (changes: readonly Change[]): readonly Change[] =>
    changes.flatMap((change) => {
      const [forward, inverse] = [over(change.forward), over(change.inverse)];
      return forward.length === 0 || inverse.length === 0 ? [] : [{ ...change, forward, inverse }];
    });
  return { past: changed(history.past), future: changed(history.future) };
}

function withoutForeign(edit: PatchEdit, before: Skill, after: Skill): Edit | null {
  const [was, is] = [artifactOf(before, edit), artifactOf(after, edit)];
  if (!was || !is || was === is) return edit;
  const keys = [...keysOf(edit.patch)];
  const kept = new Set(keys.filter((field) => equalJson(was[field], is[field])));
  if (kept.size === keys.length) return edit;
  if (kept.size === 0) return null;
  const patch: Patch = {
    set: Object.fromEntries(Object.entries(edit.patch.set ?? {}).filter(([field]) => kept.has(field))),
    unset: (edit.patch.unset ?? []).filter((field) => kept.has(field)),
  };
  return { ...edit, patch };
}

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
