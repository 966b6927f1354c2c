import type { Rect, Size } from '../geometry.ts';
import type { Viewport } from './viewport.ts';

/** Left and top of the first root, px: the ruler, and room for a turn badge on top of the spine. */
const HOME: Viewport = { x: 12, y: 74, zoom: 1 };

/**
 * Where a skill opens: on the card that is asked for, else where it was left, else at zoom 1 on its first roots.
 * Never fitted to view: cards are to be read.
 */
export function firstView(card: Rect | null, left: Viewport | null, size: Size): Viewport {
  if (!card) return left ?? HOME;
  return {
    x: Math.min(HOME.x, size.width / 2 - card.x - card.width / 2),
    y: Math.min(HOME.y, size.height / 2 - card.y - card.height / 2),
    zoom: 1,
  };
}
