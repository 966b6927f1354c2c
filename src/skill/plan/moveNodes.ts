import { applyEdits } from '../applyEdits.ts';
import type { Edit, Place } from '../edit.ts';
import type { Skill } from '../model.ts';
import { childrenOf } from '../tree.ts';
import { moveNode } from './moveNode.ts';

/**
 * Moves nodes, none below another, with everything below them to one place, where they follow each other as given.
 * No edits when they stand there already.
 */
export function moveNodes(skill: Skill, ids: readonly string[], place: Place): Edit[] {
  const moved = new Set(ids);
  const siblings = childrenOf(skill, place.parent);
  // A neighbour that moves as well is no place to go by: the nearest before it that stays is.
  const end = place.after === null ? 0 : siblings.indexOf(place.after) + 1;
  let after = moved.has(place.after ?? '')
    ? (siblings.slice(0, end).findLast((id) => !moved.has(id)) ?? null)
    : place.after;
  const edits: Edit[] = [];
  let state = skill;
  for (const id of ids) {
    const step = moveNode(state, id, { parent: place.parent, after });
    edits.push(...step);
    state = applyEdits(state, step).skill;
    after = id;
  }
  return edits;
}
