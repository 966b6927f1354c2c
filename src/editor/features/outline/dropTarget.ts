import type { Place } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { isDescendant, parentOf, placeOf } from '#skill/tree.ts';
import { placeInto } from '#skill/plan/moveNode.ts';

export interface DropTarget {
  readonly id: string;
  readonly position: 'before' | 'after' | 'into';
}

/** Where on a row the pointer is: its upper and lower quarter mean beside it, the rest means into it. */
export function dropPosition(y: number, top: number, height: number): DropTarget['position'] {
  const at = (y - top) / height;
  if (at < 0.25) return 'before';
  return at > 0.75 ? 'after' : 'into';
}

/** The place that a target means for a dragged node, null where it can't go: itself and what is below it. */
export function dropPlace(skill: Skill, dragged: string, target: DropTarget): Place | null {
  const { id, position } = target;
  if (id === dragged || !skill.nodes.has(id) || !skill.nodes.has(dragged)) return null;
  const parent = position === 'into' ? id : parentOf(skill, id);
  if (parent === dragged || (parent !== ROOT && isDescendant(skill, parent, dragged))) return null;
  if (position === 'before') {
    const place = placeOf(skill, id);
    return place.after === dragged ? placeOf(skill, dragged) : place;
  }
  if (position === 'after') return { parent, after: id };
  const last = placeInto(skill, id);
  return last.after === dragged ? placeOf(skill, dragged) : last;
}
