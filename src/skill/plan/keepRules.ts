import { ROOT, type DialogNode, type Skill } from '../model.ts';
import { refusal } from '../problem.ts';
import { brokenRules } from '../treeRules.ts';

/** A node and the one above it (null: top level). */
export interface Standing {
  readonly node: DialogNode;
  readonly parent: DialogNode | null;
}

export function parentNode(skill: Skill, parent: string): DialogNode | null {
  return parent === ROOT ? null : (skill.nodes.get(parent) ?? null);
}

/**
 * Throws a Refusal when a change breaks a rule of the dialog tree. A rule that was broken before is no reason:
 * real files break some, and their nodes must be editable.
 */
export function keepRules(after: Standing, before: Standing | null): void {
  const now = brokenRules(after.node, after.parent);
  if (now.length === 0) return;
  const old = before ? brokenRules(before.node, before.parent).map((rule) => rule.code + rule.path) : [];
  const broken = now.find((rule) => !old.includes(rule.code + rule.path));
  if (!broken) return;
  const at = { kind: 'node', node: after.node.dialog_node, path: broken.path } as const;
  throw refusal('invalid', broken.code, broken.message, at, broken.values);
}
