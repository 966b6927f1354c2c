import type { Skill } from './model.ts';
import { ancestorsOf, walk } from './tree.ts';

/** Those of the nodes that are not below another of them, in evaluation order. Ids of nodes that are gone are left out. */
export function topNodes(skill: Skill, ids: ReadonlySet<string>): string[] {
  const tops = new Set<string>();
  for (const id of ids) {
    if (skill.nodes.has(id) && !ancestorsOf(skill, id).some((above) => ids.has(above))) tops.add(id);
  }
  if (tops.size < 2) return [...tops];
  const ordered: string[] = [];
  for (const { id } of walk(skill)) {
    if (tops.has(id)) ordered.push(id);
    if (ordered.length === tops.size) break;
  }
  return ordered;
}
