import type { Skill } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
import { ancestorsOf, nodeOf } from '#skill/tree.ts';

/** Whether a node is at top level, or in folders that are: only such nodes can be digressed to. */
export function isTopLevel(skill: Skill, id: string): boolean {
  return ancestorsOf(skill, id).every((above) => nodeType(nodeOf(skill, above)) === 'folder');
}
