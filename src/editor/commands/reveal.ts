import type { Skill } from '#skill/model.ts';
import { ancestorsOf } from '#skill/tree.ts';
import { cardOf } from '#skill/cards.ts';
import type { SessionState } from '../session/sessionState.ts';

/**
 * Selects the card that a node is or is part of, opens the branches it is in, and brings it into view in canvas
 * and outline. Does nothing when there is no such node.
 */
export function reveal(skill: Skill, session: SessionState, id: string): void {
  if (!skill.nodes.has(id)) return;
  const card = cardOf(skill, id);
  const closed = ancestorsOf(skill, card).filter((ancestor) => session.collapsed.has(ancestor));
  if (closed.length > 0) {
    const open = new Set(session.collapsed);
    for (const ancestor of closed) open.delete(ancestor);
    session.setCollapsed(open);
  }
  session.select(card, { reveal: true });
}
