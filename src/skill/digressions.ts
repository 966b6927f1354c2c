import { cardChildren } from './cards.ts';
import { digressInOf } from './digressIn.ts';
import { ROOT, type DialogNode, type Skill } from './model.ts';
import { conditionOf, nextStepOf, nodeType } from './node.ts';
import { slotsOf } from './cards.ts';
import { nodeOf, rootOf } from './tree.ts';

/** Where a user may wander off to while a node waits for an answer, and whether the dialog comes back from there. */
export interface Digression {
  readonly to: string;
  readonly returns: boolean;
}

type Leave = 'any' | 'returning' | 'never_return';

/** In evaluation order. None when the node doesn't wait, or keeps the user. */
export function digressionsFrom(skill: Skill, id: string): Digression[] {
  const node = nodeOf(skill, id);
  const ways = waysOut(skill, node);
  if (ways.length === 0) return [];
  const own = rootOf(skill, id);
  return entrances(skill, ROOT).flatMap((target) => {
    const into = digressInOf(skill, target);
    if (target === id || into === 'not_available') return [];
    const open = ways.filter((way) => way !== 'returning' || into === 'returns');
    if (open.length === 0) return [];
    const returns = into === 'returns' && target !== own && open.some((way) => way !== 'never_return');
    return [{ to: target, returns }];
  });
}

/** How a node may be left: while it fills its slots, and while it waits for one of its children to match. */
function waysOut(skill: Skill, node: DialogNode): Leave[] {
  const ways: Leave[] = [];
  const id = node.dialog_node;
  if (nodeType(node) === 'folder' || node.disabled === true) return ways;
  if (slotsOf(skill, id).length > 0) {
    if (node.digress_out_slots === 'allow_all') ways.push('any');
    if (node.digress_out_slots === 'allow_returning') ways.push('returning');
  }
  const children = cardChildren(skill, id);
  const waits = (nextStepOf(node)?.behavior ?? 'get_user_input') === 'get_user_input';
  if (waits && children.length > 0 && !children.some((child) => isCatchAll(nodeOf(skill, child)))) {
    if (node.digress_out === 'allow_returning') ways.push('returning');
    else ways.push(node.digress_out === 'allow_all_never_return' ? 'never_return' : 'any');
  }
  return ways;
}

/** Top-level nodes, those in folders too, that a user can ask for by their condition. */
function entrances(skill: Skill, parent: string): string[] {
  return cardChildren(skill, parent).flatMap((id) => {
    const node = nodeOf(skill, id);
    if (node.disabled === true) return [];
    if (nodeType(node) === 'folder') return entrances(skill, id);
    return conditionOf(node) === null || isCatchAll(node) || isOpening(node) ? [] : [id];
  });
}

function isCatchAll(node: DialogNode): boolean {
  const condition = conditionOf(node)?.trim();
  return condition === 'anything_else' || condition === 'true';
}

/** True only at the start of a conversation, never later. */
function isOpening(node: DialogNode): boolean {
  const condition = conditionOf(node)?.trim();
  return condition === 'welcome' || condition === 'conversation_start';
}
