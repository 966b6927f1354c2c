import { type Digression, digressionsFrom } from '#skill/digressions.ts';
import type { Skill } from '#skill/model.ts';
import { findCard } from '../layout/findCard.ts';
import { CARD_WIDTH, PORT_Y } from '../layout/metrics.ts';
import type { Score } from '../layout/score.ts';
import type { Point, Rect } from '../geometry.ts';

/** A possible digression as a curve between two cards. */
export interface DigressionRoute {
  readonly from: Point;
  readonly to: Point;
  /** The dialog comes back. */
  readonly returns: boolean;
}

/** From the selected card to every card that a user may wander to; those that stand in one closed branch once. */
export function digressionRoutes(score: Score, skill: Skill, id: string): DigressionRoute[] {
  const source = skill.nodes.has(id) ? findCard(score, skill, id) : null;
  if (!source) return [];
  const routes = new Map<string, DigressionRoute>();
  for (const digression of digressionsFrom(skill, id)) {
    const target = findCard(score, skill, digression.to);
    if (!target || target.card.id === source.card.id) continue;
    const known = routes.get(target.card.id);
    routes.set(target.card.id, routeTo(source.rect, target.rect, digression, known));
  }
  return [...routes.values()];
}

/** How far below the port of tree edges digressions arrive. */
const BELOW_PORT = 18;
/** And how far beside the card, whose edge would hide their end. */
const GAP = 7;

function routeTo(
  source: Rect,
  target: Rect,
  { returns }: Digression,
  known: DigressionRoute | undefined,
): DigressionRoute {
  const y = target.y + Math.min(PORT_Y + BELOW_PORT, target.height - 6);
  return {
    from: { x: source.x + CARD_WIDTH, y: source.y + source.height / 2 },
    to: { x: target.x + CARD_WIDTH + GAP, y },
    returns: returns || (known?.returns ?? false),
  };
}
