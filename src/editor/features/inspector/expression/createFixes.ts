import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { contextOf } from '#skill/node.ts';
import { createEntity } from '#skill/plan/createEntity.ts';
import { createIntent } from '#skill/plan/createIntent.ts';
import { createValue } from '#skill/plan/createValue.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { walk } from '#skill/tree.ts';
import type { Fix } from './fixes.ts';

type CreateFix = Extract<Fix, { readonly kind: 'create' }>;

/**
 * Makes what an expression names and the skill lacks. A variable has no place of its own: the node that greets sets it
 * to nothing, which changes no conversation and lets everybody see that it is there.
 */
export function createMissing(skill: Skill, fix: CreateFix): Edit[] {
  switch (fix.what) {
    case 'intent':
      return createIntent(skill, { intent: fix.name, examples: [] });
    case 'entity':
    case 'systemEntity':
      return createEntity(skill, { entity: fix.name, values: [] });
    case 'value':
      return createValue(skill, fix.entity, { type: 'synonyms', value: fix.name, synonyms: [] });
    default: {
      const home = greeter(skill);
      if (!home) return [];
      const context = { ...contextOf(home), [fix.name]: null };
      return updateNode(skill, home.dialog_node, { set: { context } });
    }
  }
}

/** The first node that greets, else the first of all. */
function greeter(skill: Skill): DialogNode | null {
  let first: DialogNode | null = null;
  for (const { id } of walk(skill)) {
    const node = skill.nodes.get(id);
    if (!node) continue;
    if (/\b(?:welcome|conversation_start)\b/.test(node.conditions ?? '')) return node;
    first ??= node;
  }
  return first;
}
