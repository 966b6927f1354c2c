import { cardOf } from './cards.ts';
import type { Skill } from './model.ts';
import { jumpTargetOf } from './node.ts';
import { referrersOf } from './referrers.ts';
import { ancestorsOf, walk } from './tree.ts';

const known = new WeakMap<Skill, Map<string, ReadonlySet<string>>>();

/**
 * What belongs to a branch: its nodes, the way to it, and the cards that it jumps to or is jumped to from, with the way
 * to those. Ids of cards and of the branch's parts. Null for a node that isn't there.
 */
export function focusBranch(skill: Skill, id: string): ReadonlySet<string> | null {
  if (!skill.nodes.has(id)) return null;
  let ofSkill = known.get(skill);
  if (!ofSkill) known.set(skill, (ofSkill = new Map()));
  let shown = ofSkill.get(id);
  if (!shown) ofSkill.set(id, (shown = gather(skill, id)));
  return shown;
}

function gather(skill: Skill, id: string): ReadonlySet<string> {
  const branch = new Set([id, ...Array.from(walk(skill, id), (step) => step.id)]);
  const shown = new Set(branch);
  const add = (node: string): void => {
    if (!skill.nodes.has(node)) return;
    const card = cardOf(skill, node);
    for (const one of [card, ...ancestorsOf(skill, card)]) shown.add(one);
  };
  add(id);
  for (const node of branch) {
    const target = jumpTargetOf(skill.nodes.get(node)!);
    if (target !== null) add(target);
    referrersOf(skill, node).forEach(add);
  }
  return shown;
}
