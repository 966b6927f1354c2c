import { cardOf } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import { focusBranch } from '#skill/focusBranch.ts';
import { ancestorsOf } from '#skill/tree.ts';
import type { SessionState } from '../session/sessionState.ts';

/**
 * Selects the card that a node is or is part of, opens the branches it is in, and brings it into view in canvas
 * and outline. Does nothing when there is no such node.
 */
export function reveal(skill: Skill, session: SessionState, id: string): void {
  if (!skill.nodes.has(id)) return;
  const card = cardOf(skill, id);
  show(skill, session, [card]);
  session.select(card, { reveal: true });
}

/** The same for several cards: all are selected, the first is brought into view. */
export function revealAll(skill: Skill, session: SessionState, ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  show(skill, session, ids);
  session.select(first, { reveal: true });
  if (ids.length > 1) session.selectAll(ids, first);
}

/** Opens the branches that hide the nodes, and leaves the focus mode when they aren't in it. */
function show(skill: Skill, session: SessionState, ids: readonly string[]): void {
  const open = new Set(session.collapsed);
  for (const id of ids) for (const ancestor of ancestorsOf(skill, id)) open.delete(ancestor);
  if (open.size < session.collapsed.size) session.setCollapsed(open);
  const shown = session.focusOn === null ? null : focusBranch(skill, session.focusOn);
  if (shown && !ids.every((id) => shown.has(id))) session.setFocusOn(null);
}
