import { checkPatch } from '../apply/nodes.ts';
import { keysOf, patched } from '../apply/patch.ts';
import type { Edit, Patch } from '../edit.ts';
import type { Skill } from '../model.ts';
import { childrenOf, nodeOf, parentOf } from '../tree.ts';
import { keepRules, parentNode } from './keepRules.ts';

/**
 * Changes a node's own properties. A new `next_step` (or none) takes the `go_to` of older files away, which
 * would otherwise go on jumping.
 */
export function updateNode(skill: Skill, id: string, patch: Patch): Edit[] {
  const node = nodeOf(skill, id);
  const keys = keysOf(patch);
  const stale = keys.has('next_step') && !keys.has('go_to') && node['go_to'] !== undefined;
  const whole: Patch = stale ? { ...patch, unset: [...(patch.unset ?? []), 'go_to'] } : patch;
  checkPatch(node, whole);
  const after = patched(node, whole);
  const parent = parentNode(skill, parentOf(skill, id));
  keepRules({ node: after, parent }, { node, parent });
  const edits: Edit[] = [{ op: 'node.set', id, patch: whole }];
  if (after.type === node.type) return edits;
  for (const child of childrenOf(skill, id)) {
    const below = nodeOf(skill, child);
    keepRules({ node: below, parent: after }, { node: below, parent: node });
  }
  return edits;
}
