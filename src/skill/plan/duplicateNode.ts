import { isJsonObject } from '#lib/json.ts';
import type { Edit } from '../edit.ts';
import type { DialogNode, Skill } from '../model.ts';
import { descendantsOf, nodeOf, parentOf, previousOf } from '../tree.ts';
import { fits } from './fits.ts';

/**
 * A copy of the node and everything below it, right after the original. Jumps between the copied nodes lead
 * to the copies, all others stay. `newId` gives ids that aren't taken.
 */
export function duplicateNode(skill: Skill, id: string, newId: () => string): Edit[] {
  const copyOf = new Map([id, ...descendantsOf(skill, id)].map((original) => [original, newId()] as const));
  const edits: Edit[] = [];
  for (const [original, copy] of copyOf) {
    const parent = parentOf(skill, original);
    const previous = previousOf(skill, original);
    const place =
      original === id
        ? { parent, after: id }
        : {
            parent: copyOf.get(parent) ?? parent,
            after: previous === null ? null : (copyOf.get(previous) ?? previous),
          };
    edits.push({ op: 'node.put', node: copied(nodeOf(skill, original), copy, copyOf), place });
  }
  return fits(skill, edits);
}

function copied(node: DialogNode, id: string, copyOf: ReadonlyMap<string, string>): DialogNode {
  let copy: DialogNode = { ...node, dialog_node: id };
  for (const key of ['next_step', 'go_to']) {
    const jump = node[key];
    const target =
      isJsonObject(jump) && typeof jump['dialog_node'] === 'string' && copyOf.get(jump['dialog_node']);
    if (target) copy = { ...copy, [key]: { ...jump, dialog_node: target } };
  }
  return copy;
}
