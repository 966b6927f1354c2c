import { placeOfMark } from '#editor/commands/clipboardCommands.ts';
import type { PlaceMark } from '#editor/session/sessionState.ts';
import type { Place } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { isDescendant } from '#skill/tree.ts';

/** Where on a row the pointer is: its upper and lower quarter mean beside it, the rest means into it. */
export function dropPosition(y: number, top: number, height: number): PlaceMark['position'] {
  const at = (y - top) / height;
  if (at < 0.25) return 'before';
  return at > 0.75 ? 'after' : 'into';
}

/** The place that a mark means for dragged nodes, null where they can't go: themselves and what is below them. */
export function dropPlace(skill: Skill, dragged: readonly string[], mark: PlaceMark): Place | null {
  const { target } = mark;
  if (![target, ...dragged].every((id) => skill.nodes.has(id))) return null;
  if (dragged.some((id) => id === target || isDescendant(skill, target, id))) return null;
  return placeOfMark(skill, mark);
}
