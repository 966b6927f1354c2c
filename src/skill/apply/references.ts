import { equalJson } from '#lib/equalJson.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { renameInCondition, renameInTemplate, type Rename } from '#language/rename.ts';
import type { Edit } from '../edit.ts';
import type { DialogNode } from '../model.ts';
import type { Draft } from './draft.ts';

/** An intent, entity or value that gets another name. */
export type NameChange = Exclude<Rename, { readonly kind: 'variable' }>;

/** Where nodes hold texts with expressions in them. */
const TEMPLATES = ['output', 'context', 'actions'] as const;

/**
 * Lets the conditions, texts, variables and actions of all nodes follow; answers the edits that restore what going
 * back by another rename wouldn't: nodes that had the new name before, and spellings that got lost.
 */
export function retargetReferences(draft: Draft, change: NameChange): Edit[] {
  const back = { ...change, from: change.to, to: change.from };
  const restore: Edit[] = [];
  const renamed: DialogNode[] = [];
  draft.nodes.forEach((node) => {
    const next = withName(node, change);
    if (next !== node) renamed.push(next);
    const patch = difference(withName(next, back), node);
    if (patch) restore.push({ op: 'node.set', id: node.dialog_node, patch: { set: patch } });
  });
  for (const node of renamed) {
    draft.nodes.set(node.dialog_node, node);
    draft.touched.nodes.add(node.dialog_node);
  }
  return restore;
}

/** The node with the new name; the very same when it doesn't have the old one. */
function withName(node: DialogNode, change: NameChange): DialogNode {
  let next = node;
  const { conditions } = node;
  if (typeof conditions === 'string' && mayName(conditions, change)) {
    const renamed = renameInCondition(conditions, change);
    if (renamed !== conditions) next = { ...next, conditions: renamed };
  }
  for (const property of TEMPLATES) {
    const value = node[property] as Json | undefined;
    if (value === undefined || value === null) continue;
    const renamed = inTemplates(value, change);
    if (renamed !== value) next = { ...next, [property]: renamed };
  }
  return next;
}

function inTemplates(value: Json, change: NameChange): Json {
  if (typeof value === 'string') return mayName(value, change) ? renameInTemplate(value, change) : value;
  if (Array.isArray(value)) return inList(value, change);
  return isJsonObject(value) ? inObject(value, change) : value;
}

function inList(list: readonly Json[], change: NameChange): readonly Json[] {
  const next = list.map((item) => inTemplates(item, change));
  return next.some((item, index) => item !== list[index]) ? next : list;
}

function inObject(object: JsonObject, change: NameChange): JsonObject {
  let next = object;
  for (const [key, value] of Object.entries(object)) {
    const renamed = inTemplates(inRecognised(key, value, change), change);
    if (renamed !== value) next = { ...next, [key]: renamed };
  }
  return next;
}

/** What an option says in the user's place can name intents and entities outright: `intents: [{intent, …}]`. */
function inRecognised(key: string, value: Json, change: NameChange): Json {
  const list = change.kind === 'intent' ? 'intents' : 'entities';
  if (key !== list || !Array.isArray(value)) return value;
  const items = value as readonly Json[];
  const next = items.map((item) => (isJsonObject(item) ? inMention(item, change) : item));
  return next.some((item, index) => item !== items[index]) ? next : value;
}

function inMention(item: JsonObject, change: NameChange): JsonObject {
  if (change.kind === 'value') {
    const isMeant = item['entity'] === change.entity && item['value'] === change.from;
    return isMeant ? { ...item, value: change.to } : item;
  }
  return item[change.kind] === change.from ? { ...item, [change.kind]: change.to } : item;
}

/** Most texts don't hold the name at all. In expressions, quotes in it may be doubled. */
function mayName(text: string, { from }: NameChange): boolean {
  return text.includes(from) || /['"]/.test(from);
}

/** The properties in which `wanted` differs, as it has them. */
function difference(node: DialogNode, wanted: DialogNode): JsonObject | null {
  if (node === wanted) return null;
  const differing = (['conditions', ...TEMPLATES] as const).filter(
    (property) =>
      node[property] !== wanted[property] && !equalJson(node[property] as Json, wanted[property] as Json),
  );
  if (differing.length === 0) return null;
  return Object.fromEntries(differing.map((property) => [property, wanted[property] as Json]));
}
