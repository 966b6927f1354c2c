import { grow, includes, intersects, type Point } from '../geometry.ts';
import { cardRect, eachCard, type Score } from './score.ts';

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
