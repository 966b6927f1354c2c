import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { referrersOf, targetIn } from '../referrers.ts';
import { descendantsOf, nodeOf } from '../tree.ts';

/** Deletes a node with everything below it, and clears the jumps that lead to any of these. */
export function deleteNode(skill: Skill, id: string): Edit[] {
  nodeOf(skill, id);
  const gone = new Set([id, ...descendantsOf(skill, id)]);
  const referrers = new Set([...gone].flatMap((target) => referrersOf(skill, target)));
  const edits: Edit[] = [...referrers.difference(gone)].map((referrer) => {
    const unset = staleJumps(skill, referrer, gone);
    return { op: 'node.set', id: referrer, patch: { unset } };
  });
  edits.push({ op: 'node.remove', id });
  return edits;
}

/** Without its next step a node would go by the `go_to` of older files, if it has one: that goes as well. */
function staleJumps(skill: Skill, id: string, gone: ReadonlySet<string>): string[] {
  const node = nodeOf(skill, id);
  const step = gone.has(targetIn(node.next_step) ?? '');
  const goTo = gone.has(targetIn(node['go_to']) ?? '');
  return [
    ...(step ? ['next_step'] : []),
    ...(goTo || (step && node['go_to'] !== undefined) ? ['go_to'] : []),
  ];
}
