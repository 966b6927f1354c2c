import { describe, expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import type { Edit } from '../edit.ts';
import { ROOT, type Skill } from '../model.ts';
import { jumpTargetOf } from '../node.ts';
import { Refusal } from '../problem.ts';
import { skillWith, treeFlaws } from '../testkit/skills.testkit.ts';
import { topNodes } from '../topNodes.ts';
import { childrenOf } from '../tree.ts';
import { deleteNodes } from './deleteNodes.ts';
import { groupNodes } from './groupNodes.ts';
import { moveNodes } from './moveNodes.ts';
import { unwrapNode } from './unwrapNode.ts';

/** a (a1, a2), b, folder (f1, f2), c → a1, d → folder */
const skill = skillWith([
  { dialog_node: 'a' },
  { dialog_node: 'a1', parent: 'a' },
  { dialog_node: 'a2', parent: 'a', previous_sibling: 'a1' },
  { dialog_node: 'b', previous_sibling: 'a' },
  { dialog_node: 'folder', type: 'folder', conditions: '#x', previous_sibling: 'b' },
  { dialog_node: 'f1', parent: 'folder' },
  { dialog_node: 'f2', parent: 'folder', previous_sibling: 'f1' },
  {
    dialog_node: 'c',
    previous_sibling: 'folder',
    next_step: { behavior: 'jump_to', dialog_node: 'a1', selector: 'body' },
  },
  {
    dialog_node: 'd',
    previous_sibling: 'c',
    next_step: { behavior: 'jump_to', dialog_node: 'folder', selector: 'body' },
  },
]);

function after(edits: readonly Edit[]): Skill {
  const applied = applyEdits(skill, edits).skill;
  expect(treeFlaws(applied)).toEqual([]);
  return applied;
}

const rootsAfter = (edits: readonly Edit[]): readonly string[] => childrenOf(after(edits), ROOT);

describe('topNodes', () => {
  it('leaves out what is below another, and puts the rest in order', () => {
    expect(topNodes(skill, new Set(['c', 'f2', 'a2', 'a', 'gone']))).toEqual(['a', 'f2', 'c']);
  });
});

describe('moveNodes', () => {
  it('puts nodes from anywhere behind each other', () => {
    const moved = after(moveNodes(skill, ['a2', 'f1', 'c'], { parent: ROOT, after: 'b' }));
    expect(childrenOf(moved, ROOT)).toEqual(['a', 'b', 'a2', 'f1', 'c', 'folder', 'd']);
  });

  it('goes by the nearest neighbour that stays', () => {
    expect(rootsAfter(moveNodes(skill, ['b', 'folder'], { parent: ROOT, after: 'folder' }))).toEqual(
      childrenOf(skill, ROOT),
    );
    expect(rootsAfter(moveNodes(skill, ['a', 'c'], { parent: ROOT, after: 'a' }))).toEqual([
      'a',
      'c',
      'b',
      'folder',
      'd',
    ]);
  });

  it('does nothing when they stand there already', () => {
    expect(moveNodes(skill, ['b', 'folder'], { parent: ROOT, after: 'a' })).toEqual([]);
  });

  it('is refused below one of them', () => {
    expect(() => moveNodes(skill, ['b', 'a'], { parent: 'a1', after: null })).toThrow(Refusal);
  });
});

describe('groupNodes', () => {
  it('makes a folder where the first one stood', () => {
    const grouped = after(groupNodes(skill, ['b', 'c'], { dialog_node: 'new', type: 'folder' }));
    expect(childrenOf(grouped, ROOT)).toEqual(['a', 'new', 'folder', 'd']);
    expect(childrenOf(grouped, 'new')).toEqual(['b', 'c']);
  });
});

describe('deleteNodes', () => {
  it('deletes branches and the jumps to what was in them', () => {
    const left = after(deleteNodes(skill, ['a', 'folder']));
    expect(childrenOf(left, ROOT)).toEqual(['b', 'c', 'd']);
    expect(jumpTargetOf(left.nodes.get('c')!)).toBeNull();
    expect(jumpTargetOf(left.nodes.get('d')!)).toBeNull();
  });
});

describe('unwrapNode', () => {
  it('puts what is in a folder into its place', () => {
    const left = after(unwrapNode(skill, 'folder'));
    expect(childrenOf(left, ROOT)).toEqual(['a', 'b', 'f1', 'f2', 'c', 'd']);
    expect(jumpTargetOf(left.nodes.get('c')!)).toBe('a1');
    expect(jumpTargetOf(left.nodes.get('d')!)).toBeNull();
  });

  it('is undone whole', () => {
    const { skill: done, inverse } = applyEdits(skill, unwrapNode(skill, 'folder'));
    expect(applyEdits(done, inverse).skill.children.get(ROOT)).toEqual(childrenOf(skill, ROOT));
  });
});
