import { isJsonObject, type Json } from '#lib/json.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { descendantsOf, nodeOf } from '../tree.ts';

/** Deletes a node with everything below it, and clears the jumps that lead to any of these. */
export function deleteNode(skill: Skill, id: string): Edit[] {
  nodeOf(skill, id);
  const gone = new Set([id, ...descendantsOf(skill, id)]);
  const edits: Edit[] = [];
  skill.nodes.forEach((node) => {
    const step = leadsTo(node.next_step, gone);
    const goTo = leadsTo(node['go_to'], gone);
    if ((!step && !goTo) || gone.has(node.dialog_node)) return;
    // Without its next step a node would go by the `go_to` of older files, if it has one.
    const clearGoTo = goTo || node['go_to'] !== undefined;
    const unset = [...(step ? ['next_step'] : []), ...(clearGoTo ? ['go_to'] : [])];
    edits.push({ op: 'node.set', id: node.dialog_node, patch: { unset } });
  });
  edits.push({ op: 'node.remove', id });
  return edits;
}

function leadsTo(jump: Json | undefined, gone: ReadonlySet<string>): boolean {
  return isJsonObject(jump) && typeof jump['dialog_node'] === 'string' && gone.has(jump['dialog_node']);
}
