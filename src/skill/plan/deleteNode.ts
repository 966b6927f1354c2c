import { isJsonObject } from '#lib/json.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { descendantsOf, nodeOf } from '../tree.ts';

/** Deletes a node with everything below it, and clears the jumps that lead to any of these. */
export function deleteNode(skill: Skill, id: string): Edit[] {
  nodeOf(skill, id);
  const gone = new Set([id, ...descendantsOf(skill, id)]);
  const edits: Edit[] = [];
  skill.nodes.forEach((node) => {
    if (gone.has(node.dialog_node)) return;
    const unset = ['next_step', 'go_to'].filter((key) => {
      const jump = node[key];
      return isJsonObject(jump) && typeof jump['dialog_node'] === 'string' && gone.has(jump['dialog_node']);
    });
    if (unset.length > 0) edits.push({ op: 'node.set', id: node.dialog_node, patch: { unset } });
  });
  edits.push({ op: 'node.remove', id });
  return edits;
}
