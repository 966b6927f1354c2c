import type { Place } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { moveNode, placeAfter, placeBefore, placeInto } from '#skill/plan/moveNode.ts';
import { Refusal } from '#skill/problem.ts';
import { isDescendant } from '#skill/tree.ts';
import { grow, includes, intersects, type Point, type Rect } from '../geometry.ts';
import { cardRect, eachCard, type Score } from '../layout/score.ts';

/** Where a card would land: beside or in another one. */
export interface DropTarget {
  readonly id: string;
  readonly position: 'before' | 'after' | 'into';
}

/** A card on its way under the pointer. */
export interface CardDrag {
  readonly id: string;
  /** Null where nothing would be moved. */
  readonly target: DropTarget | null;
  /** Null when the tree's rules forbid the target. */
  readonly place: Place | null;
}

/** How far from a card the pointer may be and still mean it, world units. */
const REACH: Point = { x: 36, y: 14 };
/** The part of a card's height at its top and bottom that means before and after. */
const EDGE = 0.3;

/** Where a card would land if it were let go at a point of the world. */
export function dragTo(score: Score, skill: Skill, id: string, point: Point): CardDrag {
  const target = targetAt(score, skill, id, point);
  if (!target) return { id, target: null, place: null };
  const place = placeOfTarget(skill, target);
  try {
    const moves = moveNode(skill, id, place).length > 0;
    return moves ? { id, target, place } : { id, target: null, place: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { id, target, place: null };
  }
}

/** The place in the tree that a target means. */
export function placeOfTarget(skill: Skill, { id, position }: DropTarget): Place {
  if (position === 'before') return placeBefore(skill, id);
  return position === 'after' ? placeAfter(skill, id) : placeInto(skill, id);
}

function targetAt(score: Score, skill: Skill, dragged: string, point: Point): DropTarget | null {
  const near = { x: point.x - REACH.x, y: point.y - REACH.y, width: 2 * REACH.x, height: 2 * REACH.y };
  let best: { id: string; rect: Rect; distance: number } | null = null;
  eachCard(score, near, (placed, card) => {
    const rect = cardRect(placed, card);
    const distance = distanceTo(rect, point);
    if (!best || distance < best.distance) best = { id: card.id, rect, distance };
  });
  const found = best as { id: string; rect: Rect } | null;
  if (!found || found.id === dragged || isDescendant(skill, found.id, dragged)) return null;
  return { id: found.id, position: positionIn(found.rect, point) };
}

function positionIn(rect: Rect, point: Point): DropTarget['position'] {
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
