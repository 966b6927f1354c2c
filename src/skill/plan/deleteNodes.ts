import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { referrersOf, targetIn } from '../referrers.ts';
import { descendantsOf, nodeOf } from '../tree.ts';

/** Deletes nodes, none below another, with everything below them, and clears the jumps that lead to any of these. */
export function deleteNodes(skill: Skill, ids: readonly string[]): Edit[] {
  const gone = new Set(ids.flatMap((id) => [id, ...descendantsOf(skill, nodeOf(skill, id).dialog_node)]));
  return [...clearJumpsTo(skill, gone), ...ids.map((id): Edit => ({ op: 'node.remove', id }))];
}

/** Takes the jumps away that lead from other nodes to those that are going. */
export function clearJumpsTo(skill: Skill, gone: ReadonlySet<string>): Edit[] {
  const referrers = new Set([...gone].flatMap((target) => referrersOf(skill, target)));
  return [...referrers.difference(gone)].map((referrer) => {
    const unset = staleJumps(skill, referrer, gone);
    return { op: 'node.set', id: referrer, patch: { unset } };
  });
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
