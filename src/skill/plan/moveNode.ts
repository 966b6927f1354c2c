import type { Edit, Place } from '../edit.ts';
import type { Skill } from '../model.ts';
import { childrenOf, nodeOf, placeOf, previousOf } from '../tree.ts';
import { fits } from './fits.ts';
import { keepRules, parentNode } from './keepRules.ts';

/** Moves a node with everything below it. No edits when it is at `place` already, or would come after itself. */
export function moveNode(skill: Skill, id: string, place: Place): Edit[] {
  const from = placeOf(skill, id);
  if (place.parent === from.parent && (place.after === from.after || place.after === id)) return [];
  const edits = fits(skill, [{ op: 'node.move', id, place }]);
  if (place.parent === from.parent) return edits;
  const node = nodeOf(skill, id);
  keepRules(
    { node, parent: parentNode(skill, place.parent) },
    { node, parent: parentNode(skill, from.parent) },
  );
  return edits;
}

/** The place right before a node. */
export function placeBefore(skill: Skill, id: string): Place {
  return { parent: placeOf(skill, id).parent, after: previousOf(skill, id) };
}

/** The place right after a node. */
export function placeAfter(skill: Skill, id: string): Place {
  return { parent: placeOf(skill, id).parent, after: id };
}

/** The last place below a node, or at top level for `ROOT`. */
export function placeInto(skill: Skill, parent: string): Place {
  return { parent, after: childrenOf(skill, parent).at(-1) ?? null };
}
