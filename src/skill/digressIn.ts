import type { Skill } from './model.ts';
import { nodeType } from './node.ts';
import { ancestorsOf, nodeOf } from './tree.ts';

/**
 * How a node may be digressed into. A folder's setting holds for the nodes in it: one that is closed closes all of them;
 * otherwise a node's own setting counts, then that of the folder around it. One left without any can be reached and
 * doesn't come back: what Watson's editor sets on new nodes.
 */
export function digressInOf(skill: Skill, id: string): string {
  let setting = nodeOf(skill, id).digress_in;
  for (const above of ancestorsOf(skill, id)) {
    const folder = skill.nodes.get(above);
    if (!folder || nodeType(folder) !== 'folder') break;
    if (folder.digress_in === 'not_available') return 'not_available';
    setting ??= folder.digress_in;
  }
  return setting ?? 'does_not_return';
}
