import type { Skill } from '#skill/model.ts';
import { moveNodes } from '#skill/plan/moveNodes.ts';
import { Refusal } from '#skill/problem.ts';
import { isDescendant } from '#skill/tree.ts';
import { placeOfMark } from '../../../commands/clipboardCommands.ts';
import type { Point } from '../geometry.ts';
import type { Score } from '../layout/score.ts';
import type { CardDrag } from './cardDrag.ts';
import { targetAt } from './targetAt.ts';

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
