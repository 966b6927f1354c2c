import type { PlaceMark } from '../../../session/sessionState.ts';
import type { Point, Rect } from '../geometry.ts';
import { cardRect, eachCard, type Score } from '../layout/score.ts';

/** How far from a card the pointer may be and still mean it, world units. */
const REACH: Point = { x: 36, y: 14 };
/** The part of a card's height at its top and bottom that means before and after. */
const EDGE = 0.3;

/** The place that a point of the world means: before, after or in the card nearest to it. Null far from all cards. */
export function targetAt(score: Score, point: Point): PlaceMark | null {
  const near = { x: point.x - REACH.x, y: point.y - REACH.y, width: 2 * REACH.x, height: 2 * REACH.y };
  let best: { id: string; rect: Rect; distance: number } | null = null;
  eachCard(score, near, (placed, card) => {
    const rect = cardRect(placed, card);
    const distance = distanceTo(rect, point);
    if (!best || distance < best.distance) best = { id: card.id, rect, distance };
  });
  const found = best as { id: string; rect: Rect } | null;
  return found && { target: found.id, position: positionIn(found.rect, point) };
}

function positionIn(rect: Rect, point: Point): PlaceMark['position'] {
  if (point.x > rect.x + rect.width) return 'into';
  const part = (point.y - rect.y) / rect.height;
  if (part < EDGE) return 'before';
  return part > 1 - EDGE ? 'after' : 'into';
}

function distanceTo(rect: Rect, point: Point): number {
  const dx = Math.max(rect.x - point.x, 0, point.x - rect.x - rect.width);
  const dy = Math.max(rect.y - point.y, 0, point.y - rect.y - rect.height);
  return Math.hypot(dx, dy);
}
