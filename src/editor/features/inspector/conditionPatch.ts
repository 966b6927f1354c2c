import type { Patch } from '#skill/edit.ts';
import type { DialogNode } from '#skill/model.ts';

/** The patch for a typed condition: an empty one is none at all, unless the file spells it so. */
export function conditionPatch(node: DialogNode, typed: string): Patch {
  if (typed !== '') return { set: { conditions: typed } };
  return 'conditions' in node ? { unset: ['conditions'] } : {};
}
