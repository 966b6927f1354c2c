import type { Place } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { moveNodes } from '#skill/plan/moveNodes.ts';
import { Refusal } from '#skill/problem.ts';
import { isDescendant } from '#skill/tree.ts';
import { placeOfMark } from '../../../commands/clipboardCommands.ts';
import type { PlaceMark } from '../../../session/sessionState.ts';
import { grow, includes, intersects, type Point, type Rect } from '../geometry.ts';
import { cardRect, eachCard, type Score } from '../layout/score.ts';

/** Cards on their way under the pointer. */
export interface CardDrag {
  /** In evaluation order, none below another. */
  readonly ids: readonly string[];
  /** Null where nothing would be moved. */
  readonly target: PlaceMark | null;
  /** Null when the tree's rules forbid the target. */
  readonly place: Place | null;
}

/** How far from a card the pointer may be and still mean it, world units. */
const REACH: Point = { x: 36, y: 14 };
/** The part of a card's height at its top and bottom that means before and after. */
const EDGE = 0.3;

/** Where cards would land if they were let go at a point of the world. */
export function dragTo(score: Score, skill: Skill, ids: readonly string[], point: Point): CardDrag {
  const target = targetAt(score, point);
  const inside = (id: string): boolean =>
    target !== null && (target.target === id || isDescendant(skill, target.target, id));
  if (!target || ids.some(inside)) return { ids, target: null, place: null };
  const place = placeOfMark(skill, target);
  try {
    const moves = moveNodes(skill, ids, place).length > 0;
    return moves ? { ids, target, place } : { ids, target: null, place: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ids, target, place: null };
  }
}

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

/** The card under a point of the world. */
export function cardAt(score: Score, point: Point): string | null {
  let found: string | null = null;
  const pixel = grow({ ...point, width: 0, height: 0 }, 0.5);
  eachCard(score, pixel, (placed, card) => {
    const rect = cardRect(placed, card);
    if (intersects(rect, pixel) && includes(rect, point)) found = card.id;
  });
  return found;
}
