import { expect, it } from 'vitest';
import type { Note } from '#protocol/notes.ts';
import { ScoreKeeper } from '../layout/scoreKeeper.ts';
import { findCard } from '../layout/findCard.ts';
import { skillOf } from '../testing/skillOf.ts';
import { placeNotes } from './placeNotes.ts';

const skill = skillOf([{ id: 'a', below: [{ id: 'a1' }] }, { id: 'b' }]);
const note = (id: string, node: string | null, x = 10, y = 20): Note => ({
  id,
  node,
  x,
  y,
  text: id,
  colour: 'yellow',
  updated: '',
});
const everywhere = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

it('goes with its card, hides with it, and stays when the node is gone', () => {
  const notes = [note('1', 'a1'), note('2', null), note('3', 'gone')];
  const open = new ScoreKeeper().update(skill, new Set(), null);
  const { rect } = findCard(open, skill, 'a1')!;
  expect(placeNotes(open, skill, notes, everywhere)).toMatchObject([
    { note: { id: '1' }, at: { x: rect.x + 10, y: rect.y + 20 } },
    { note: { id: '2' }, at: { x: 10, y: 20 } },
    { note: { id: '3' }, at: { x: 10, y: 20 } },
  ]);
  const closed = new ScoreKeeper().update(skill, new Set(['a']), null);
  expect(placeNotes(closed, skill, notes, everywhere).map((placed) => placed.note.id)).toEqual(['2', '3']);
});

it('leaves out what is not in view', () => {
  const score = new ScoreKeeper().update(skill, new Set(), null);
  const view = { x: 0, y: 0, width: 500, height: 500 };
  expect(placeNotes(score, skill, [note('near', null), note('far', null, 2000)], view)).toHaveLength(1);
});
