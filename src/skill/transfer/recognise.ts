import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Problem } from '../problem.ts';
import { fault, kindOfJson } from './fault.ts';
import { unwrap } from './unwrap.ts';

export const COLLECTIONS = ['intents', 'entities', 'counterexamples', 'dialog_nodes'] as const;

/** Properties of a workspace file beside the collections: with nothing but these, it is an empty skill. */
const WORKSPACE_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'description',
  'language',
  'metadata',
  'learning_opt_out',
  'system_settings',
  'webhooks',
  'workspace_id',
  'skill_id',
  'type',
  'status',
  'created',
  'updated',
]);

const AT = { kind: 'skill', path: '' } as const;

/** Why `json` isn't a dialog skill's file, null when it is one. */
export function recognise(json: unknown): { readonly workspace: JsonObject } | { readonly fault: Problem } {
  if (!isJsonObject(json)) {
    const found = kindOfJson(json);
    return {
      fault: fault('file.notObject', `A skill file is a JSON object; this is ${found}.`, AT, { found }),
    };
  }
  if (COLLECTIONS.some((key) => key in json)) return { workspace: json };
  const inner = unwrap(json);
  if (inner) {
    const message = `The skill is inside “${inner.path}” of this file. It can be taken out and opened.`;
    return {
      fault: fault('file.wrapped', message, { kind: 'skill', path: inner.path }, { path: inner.path }),
    };
  }
  if (isActionsSkill(json)) {
    const message = 'This is an actions skill. Parley edits dialog skills, whose files have dialog nodes.';
    return { fault: fault('file.actionsSkill', message, AT) };
  }
  if (json['type'] === 'search' || 'search_settings' in json) {
    return { fault: fault('file.searchSkill', 'This is a search skill, which has no dialog.', AT) };
  }
  if (Object.keys(json).every((key) => WORKSPACE_FIELDS.has(key)) && Object.keys(json).length > 0) {
    return { workspace: json };
  }
  const message = 'This is not a dialog skill: it has no dialog nodes, intents or entities.';
  return { fault: fault('file.notWorkspace', message, AT) };
}

/** Such a file has `actions` in its workspace, and steps in those. */
function isActionsSkill(json: JsonObject): boolean {
  const inner: Json | undefined = json['workspace'];
  if (json['type'] === 'action') return true;
  return Array.isArray(json['actions']) || (isJsonObject(inner) && Array.isArray(inner['actions']));
}
