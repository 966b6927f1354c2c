import type { Skill } from '#skill/model.ts';
import { jumpTargetOf, nextStepOf } from '#skill/node.ts';
import { findCard } from '../layout/findCard.ts';
import type { Score } from '../layout/score.ts';
import { entryOf, type JumpRoute, routeJump } from './routeJump.ts';

/** The jump of one node, if its target is there. */
export function jumpRoute(score: Score, skill: Skill, id: string): JumpRoute | null {
  const node = skill.nodes.get(id);
  const target = node && jumpTargetOf(node);
  if (target == null) return null;
  const from = findCard(score, skill, id);
  const to = findCard(score, skill, target);
  if (!from || !to) return null;
  const selector = nextStepOf(node!)?.['selector'];
  const entry = entryOf(typeof selector === 'string' ? selector : 'condition');
  return routeJump(from.card.id, from.rect, to.card.id, to.rect, entry);
}

/** All jumps of the cards that have a place. */
export function allJumpRoutes(score: Score, skill: Skill): JumpRoute[] {
  return score.staves.flatMap((placed) =>
    placed.stave.cards.flatMap((card) => jumpRoute(score, skill, card.id) ?? []),
  );
}
