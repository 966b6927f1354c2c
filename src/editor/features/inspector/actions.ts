import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Patch } from '#skill/edit.ts';
import type { DialogNode } from '#skill/model.ts';

/** Kinds of actions: what the client does itself, and what the service calls during the turn. */
export const ACTION_TYPES = ['client', 'webhook', 'cloud_function', 'web_action', 'server'] as const;

/** Those that are called with credentials of their own. */
export const WITH_CREDENTIALS: ReadonlySet<unknown> = new Set([
  'cloud_function',
  'cloud-function',
  'web_action',
  'web-action',
  'server',
]);

/** The node's actions, with their places in the list of the file. */
export function actionsOf(node: DialogNode): readonly { at: number; action: JsonObject }[] {
  const list: unknown = node.actions;
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((action, at) => (isJsonObject(action) ? [{ at, action }] : []));
}

/** The patch for these actions; without any, the node has no list of them. */
export function actionsPatch(node: DialogNode, actions: readonly Json[]): Patch {
  if (actions.length > 0) return { set: { actions } };
  return 'actions' in node ? { unset: ['actions'] } : {};
}
