import { expect, it } from 'vitest';
import { skillOf } from '../testing/skillOf.ts';
import { cardAt } from './cardAt.ts';
import { findCard } from './findCard.ts';
import { ScoreKeeper } from './scoreKeeper.ts';

it('is the card under a point', () => {
  const skill = skillOf([{ id: 'a' }, { id: 'b', below: [{ id: 'b1' }] }]);
  const score = new ScoreKeeper().update(skill, new Set(), null);
  const { x, y } = findCard(score, skill, 'b1')!.rect;
  expect(cardAt(score, { x: x + 5, y: y + 5 })).toBe('b1');
  expect(cardAt(score, { x: x - 10, y: y + 5 })).toBeNull();
});
