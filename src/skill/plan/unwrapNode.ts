import { applyEdits } from '../applyEdits.ts';
import { cardChildren } from '../cards.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { descendantsOf, parentOf } from '../tree.ts';
import { clearJumpsTo } from './deleteNodes.ts';
import { moveNodes } from './moveNodes.ts';

/**
 * Deletes a node and puts the cards that are right below it into its place, in their order. Jumps to it, and to the
 * slots, handlers and answers that go with it, are cleared.
 */
export function unwrapNode(skill: Skill, id: string): Edit[] {
  const kept = cardChildren(skill, id);
  const moves = kept.length === 0 ? [] : moveNodes(skill, kept, { parent: parentOf(skill, id), after: id });
  const left = applyEdits(skill, moves).skill;
  const gone = new Set([id, ...descendantsOf(left, id)]);
  return [...moves, ...clearJumpsTo(left, gone), { op: 'node.remove', id }];
}
