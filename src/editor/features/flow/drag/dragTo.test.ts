import { describe, expect, it } from 'vitest';
import { CARD_WIDTH } from '../layout/metrics.ts';
import { findCard } from '../layout/findCard.ts';
import { ScoreKeeper } from '../layout/scoreKeeper.ts';
import { skillOf } from '../testing/skillOf.ts';
import type { CardDrag } from './cardDrag.ts';
import { dragTo } from './dragTo.ts';

const skill = skillOf([
  { id: 'a', conditions: 'true' },
  { id: 'b', conditions: 'true', below: [{ id: 'b1', conditions: 'true' }] },
  { id: 'f', type: 'folder' },
  { id: 'c', conditions: 'true' },
]);
const score = new ScoreKeeper().update(skill, new Set(), null);

/** Over a card, at parts of its width and height. */
function over(id: string, dragged: string, across: number, down: number): CardDrag {
  const { x, y, height } = findCard(score, skill, id)!.rect;
  return dragTo(score, skill, [dragged], { x: x + CARD_WIDTH * across, y: y + height * down });
}

describe('dragTo', () => {
  it('lands before, in or after a card by where the pointer is', () => {
    expect(over('c', 'a', 0.5, 0.1)).toEqual({
      ids: ['a'],
      target: { target: 'c', position: 'before' },
      place: { parent: '', after: 'f' },
    });
    expect(over('c', 'a', 0.5, 0.9).place).toEqual({ parent: '', after: 'c' });
    expect(over('b', 'c', 0.5, 0.5).place).toEqual({ parent: 'b', after: 'b1' });
    expect(over('c', 'a', 1.1, 0.2).target).toEqual({ target: 'c', position: 'into' });
  });

  it('lands nowhere in itself, below itself, where it is already, and far from everything', () => {
    const nowhere = { ids: ['b'], target: null, place: null };
    expect(over('b', 'b', 0.5, 0.5)).toEqual(nowhere);
    expect(over('b1', 'b', 0.5, 0.5)).toEqual(nowhere);
    expect(over('a', 'b', 0.5, 0.9)).toEqual(nowhere);
    expect(dragTo(score, skill, ['b'], { x: 5000, y: 5000 })).toEqual(nowhere);
  });
});
