import * as fc from 'fast-check';
import type { Edit } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { duplicateNode } from '#skill/plan/duplicateNode.ts';
import { moveNode } from '#skill/plan/moveNode.ts';
import { renameNode } from '#skill/plan/renameNode.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { Refusal } from '#skill/problem.ts';
import { childrenOf } from '#skill/tree.ts';

/** Something an author does, with numbers that pick nodes of whatever skill there is by then. */
export interface Act {
  readonly kind: 'create' | 'title' | 'jump' | 'move' | 'delete' | 'duplicate' | 'rename' | 'undo' | 'redo';
  readonly node: number;
  readonly other: number;
  readonly text: string;
}

export const actArbitrary: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    'create',
    'create',
    'title',
    'title',
    'jump',
    'move',
    'move',
    'delete',
    'duplicate',
    'rename',
    'undo',
    'undo',
    'redo',
  ),
  node: fc.nat(1000),
  other: fc.nat(1000),
  text: fc.string({ maxLength: 3 }),
});

const picked = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

/** The edits of an act on a skill; none when it makes no sense there. `fresh` gives ids that were never used. */
export function editsOf(skill: Skill, act: Act, fresh: () => string): readonly Edit[] {
  try {
    return plan(skill, act, fresh);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function plan(skill: Skill, { kind, node, other, text }: Act, fresh: () => string): readonly Edit[] {
  const ids = skill.nodes.keys();
  const id = picked(ids, node);
  const parent = picked([ROOT, ...ids], other)!;
  const after = picked([null, ...childrenOf(skill, parent)], node)!;
  if (kind === 'create') {
    return createNode(skill, {
      node: { type: 'standard', dialog_node: fresh(), title: text },
      place: { parent, after },
    });
  }
  if (id === undefined) return [];
  switch (kind) {
    case 'title':
      return updateNode(skill, id, { set: { title: text } });
    case 'jump': {
      const target = picked(ids, other)!;
      return updateNode(skill, id, {
        set: { next_step: { behavior: 'jump_to', dialog_node: target, selector: 'condition' } },
      });
    }
    case 'move':
      return moveNode(skill, id, { parent, after });
    case 'delete':
      return deleteNode(skill, id);
    case 'duplicate':
      return duplicateNode(skill, id, fresh);
    case 'rename':
      return renameNode(skill, id, fresh());
    default:
      return [];
  }
}
