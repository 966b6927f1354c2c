import type { Patch } from '#skill/edit.ts';
import type { DialogNode } from '#skill/model.ts';

/** The patch for a property of one word or text: an emptied one goes. */
export function textPatch(
  node: DialogNode,
  key: 'description' | 'user_label' | 'digress_in' | 'digress_out' | 'digress_out_slots',
  typed: string,
): Patch {
  if (typed !== '') return { set: { [key]: typed } };
  return key in node ? { unset: [key] } : {};
}

/** The patch for a switch: one that is off isn't there. */
export function flagPatch(node: DialogNode, key: 'disabled' | 'disambiguation_opt_out', on: boolean): Patch {
  if (on) return { set: { [key]: true } };
  return key in node ? { unset: [key] } : {};
}
