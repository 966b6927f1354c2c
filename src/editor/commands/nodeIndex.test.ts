import { expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import { NodeIndex } from './nodeIndex.ts';
import { skillOf } from './testing/commandTest.ts';

const says = (text: string) => ({ output: { text } });

const skill = skillOf(
  { node_1_146: { slot: {} }, hours: {}, other: {} },
  {
    node_1_146: { title: 'Opening hours' },
    hours: { title: 'Something', conditions: '#opening' },
    other: { title: 'Other', ...says('We open at nine') },
  },
);

const fresh = (): boolean => false;

it('finds by title, condition, text and id, and a whole id before everything else', async () => {
  const index = new NodeIndex();
  await index.follow(skill, fresh);
  expect(index.find('opening', 10).slice(0, 2)).toEqual(['node_1_146', 'hours']);
  expect(index.find('nine', 10)).toEqual(['other']);
  expect(index.find(' hours ', 10)[0]).toBe('hours');
  expect(index.find('hourz', 10)).toContain('node_1_146');
  expect(index.find('opening', 1)).toHaveLength(1);
});

it('follows what is changed, added and deleted', async () => {
  const index = new NodeIndex();
  await index.follow(skill, fresh);
  const later = applyEdits(skill, [
    { op: 'node.set', id: 'other', patch: { set: { title: 'Refund' }, unset: ['output'] } },
    { op: 'node.remove', id: 'hours' },
    {
      op: 'node.put',
      node: { dialog_node: 'x', title: 'Refund policy' },
      place: { parent: '', after: null },
    },
  ]).skill;
  await index.follow(later, fresh);
  expect(index.find('refund', 10).sort()).toEqual(['other', 'x']);
  expect(index.find('nine', 10)).toEqual([]);
  expect(index.find('something', 10)).toEqual([]);
});

it('stops reading when the skill is no longer the one', async () => {
  const many = skillOf(Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`n${i}`, {}])));
  const index = new NodeIndex();
  await index.follow(many, () => true);
  expect(index.find('n699', 10)).not.toContain('n699');
  await index.follow(many, fresh);
  expect(index.find('n699', 10)[0]).toBe('n699');
});
