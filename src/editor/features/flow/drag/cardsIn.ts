import { intersects, type Rect } from '../geometry.ts';
import { cardRect, eachCard, type Score } from '../layout/score.ts';

/** Ids of the cards that a rectangle of the world touches, the topmost first. */
export function cardsIn(score: Score, area: Rect): string[] {
  const found: { id: string; x: number; y: number }[] = [];
  eachCard(score, area, (placed, card) => {
    const rect = cardRect(placed, card);
    if (intersects(rect, area)) found.push({ id: card.id, x: rect.x, y: rect.y });
  });
  return found.sort((a, b) => a.x - b.x || a.y - b.y).map((card) => card.id);
}
