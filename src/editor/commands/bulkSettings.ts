import type { Edit, Patch } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';

/** Settings that nodes have in common; what is left out stays as it is. */
export interface BulkSettings {
  readonly state?: 'on' | 'off';
  readonly next?: 'wait' | 'skip';
  readonly digressIn?: 'not_available' | 'returns' | 'does_not_return';
  readonly digressOut?: 'allow_all' | 'allow_returning' | 'allow_all_never_return';
  readonly disambiguation?: 'offered' | 'notOffered';
}

/** Gives all nodes these settings. Nodes that have them already, and settings that a folder hasn't, are left alone. */
export function bulkEdits(skill: Skill, ids: Iterable<string>, settings: BulkSettings): Edit[] {
  const edits: Edit[] = [];
  for (const id of ids) {
    const node = skill.nodes.get(id);
    const patch = node && patchFor(node, settings);
    if (patch) edits.push({ op: 'node.set', id, patch });
  }
  return edits;
}

function patchFor(node: DialogNode, settings: BulkSettings): Patch | null {
  const { state, next, digressIn, digressOut, disambiguation } = settings;
  const set: Record<string, boolean | string | { behavior: string }> = {};
  const unset: string[] = [];
  if (state === 'off' && node.disabled !== true) set['disabled'] = true;
  if (state === 'on' && node.disabled === true) unset.push('disabled');
  if (digressIn !== undefined && node.digress_in !== digressIn) set['digress_in'] = digressIn;
  if (nodeType(node) !== 'folder') {
    if (next === 'skip' && node.next_step?.behavior !== 'skip_user_input') {
      set['next_step'] = { behavior: 'skip_user_input' };
    }
    if (next === 'wait' && node.next_step) unset.push('next_step');
    if (next !== undefined && node['go_to'] !== undefined) unset.push('go_to');
    if (digressOut !== undefined && node.digress_out !== digressOut) set['digress_out'] = digressOut;
    if (disambiguation === 'notOffered' && node.disambiguation_opt_out !== true)
      set['disambiguation_opt_out'] = true;
    if (disambiguation === 'offered' && node.disambiguation_opt_out === true)
      unset.push('disambiguation_opt_out');
  }
  const sets = Object.keys(set).length > 0;
  if (!sets && unset.length === 0) return null;
  return { ...(sets && { set }), ...(unset.length > 0 && { unset }) };
}
