import { applyEdits } from '../applyEdits.ts';
import type { Edit, Place } from '../edit.ts';
import { ROOT, type DialogNode, type Skill } from '../model.ts';
import { conditionOf, titleOf } from '../node.ts';
import { childrenOf, placeOf, previousOf } from '../tree.ts';
import { differing } from './differing.ts';
import type { MergePart } from './mergePart.ts';

/** Links are the tree's, which a merge leaves as it is here. */
const LINKS = ['dialog_node', 'parent', 'previous_sibling'];

/**
 * Branches from the top level of the other skill, by the ids of their nodes. What is here keeps its place; what is new
 * stands after the one that it stands after there, a whole branch before a last node that takes whatever comes.
 */
export function branchParts(skill: Skill, other: Skill): MergePart[] {
  return childrenOf(other, ROOT).map((root) => {
    const ids = branchFrom(other, root);
    const fresh = ids.filter((id) => !skill.nodes.has(id)).length;
    const changed = ids.filter((id) => {
      const mine = skill.nodes.get(id);
      return mine !== undefined && Object.keys(differing(mine, nodeOf(other, id), LINKS)).length > 0;
    }).length;
    return {
      kind: 'branch',
      name: root,
      title: titleOf(nodeOf(other, root)),
      verdict: !skill.nodes.has(root) ? 'new' : fresh + changed > 0 ? 'change' : 'same',
      added: fresh,
      changed,
      edits: (now) => branchEdits(now, other, ids),
    };
  });
}

function branchEdits(skill: Skill, other: Skill, ids: readonly string[]): Edit[] {
  let state = skill;
  return ids.flatMap((id) => {
    const node = nodeOf(other, id);
    const mine = state.nodes.get(id);
    const set = mine ? differing(mine, node, LINKS) : {};
    const edits: Edit[] = !mine
      ? [{ op: 'node.put', node, place: newPlace(state, other, id) }]
      : Object.keys(set).length > 0
        ? [{ op: 'node.set', id, patch: { set } }]
        : [];
    state = applyEdits(state, edits).skill;
    return edits;
  });
}

/** Its parent is here: it was, or came before it. */
function newPlace(skill: Skill, other: Skill, id: string): Place {
  const { parent } = placeOf(other, id);
  const here = childrenOf(skill, parent);
  const siblings = childrenOf(other, parent);
  const before = siblings.slice(0, siblings.indexOf(id)).findLast((sibling) => here.includes(sibling));
  if (parent === ROOT) {
    const last = here.at(-1);
    const takesAll = last !== undefined && conditionOf(nodeOf(skill, last))?.trim() === 'anything_else';
    if (takesAll && (before === undefined || before === last)) {
      return { parent, after: previousOf(skill, last) };
    }
    return { parent, after: before ?? last ?? null };
  }
  return { parent, after: before ?? here.at(-1) ?? null };
}

/** A node and all below it, each after its parent. */
function branchFrom(skill: Skill, root: string): string[] {
  return [root, ...childrenOf(skill, root).flatMap((child) => branchFrom(skill, child))];
}

function nodeOf(skill: Skill, id: string): DialogNode {
  return skill.nodes.get(id)!;
}
