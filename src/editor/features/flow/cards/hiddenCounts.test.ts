import { describe, expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import { skillOf } from '../testing/skillOf.ts';
import { HiddenCounts } from './hiddenCounts.ts';

const skill = skillOf([
  {
    id: 'a',
    below: [
      { id: 'b', below: [{ id: 'c' }, { id: 'd' }] },
      { id: 'e', type: 'frame', below: [{ id: 's', type: 'slot' }] },
    ],
  },
  { id: 'z' },
]);

describe('HiddenCounts', () => {
  it('counts cards, not their parts', () => {
    const counts = new HiddenCounts();
    expect([counts.below(skill, 'a'), counts.below(skill, 'e'), counts.below(skill, 'z')]).toEqual([4, 0, 0]);
  });

  it('counts anew what an edit changed, where it was and where it is', () => {
    const counts = new HiddenCounts();
    counts.below(skill, 'a');
    counts.below(skill, 'z');
    const moved = applyEdits(skill, [{ op: 'node.move', id: 'b', place: { parent: 'z', after: null } }]);
    counts.forget(skill, moved.skill, moved.touched.nodes);
    expect([counts.below(moved.skill, 'a'), counts.below(moved.skill, 'z')]).toEqual([1, 3]);
    const removed = applyEdits(moved.skill, [{ op: 'node.remove', id: 'c' }]);
    counts.forget(moved.skill, removed.skill, null);
    expect(counts.below(removed.skill, 'z')).toBe(2);
  });
});
