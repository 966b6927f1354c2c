import { isJsonObject, type Json } from '#lib/json.ts';
import type { Patch } from '../edit.ts';
import type { DialogNode } from '../model.ts';

/** Where in a node a text stands, as authors call it. */
export type TextField = 'id' | 'title' | 'condition' | 'says' | 'context' | 'description' | 'actions';

export interface NodeText {
  readonly field: TextField;
  readonly text: string;
}

/** The properties that hold texts of people, and what they are called. */
const PROPERTIES = [
  ['title', 'title'],
  ['conditions', 'condition'],
  ['output', 'says'],
  ['context', 'context'],
  ['description', 'description'],
  ['user_label', 'title'],
  ['variable', 'condition'],
  ['actions', 'actions'],
] as const;

/** Keys in answers and actions whose values are choices of the file format, not words. */
const CHOICES: ReadonlySet<string> = new Set([
  'response_type',
  'selection_policy',
  'preference',
  'query_type',
  'delimiter',
  'channel',
  'type',
]);

/** Every text of a node that can be searched for, its id first. Names of context variables are texts as well. */
export function nodeTexts(node: DialogNode): NodeText[] {
  const texts: NodeText[] = [{ field: 'id', text: node.dialog_node }];
  for (const [property, field] of PROPERTIES) {
    eachText(node[property], (text) => texts.push({ field, text }), property === 'context');
  }
  return texts;
}

function eachText(value: Json | undefined, visit: (text: string) => void, names: boolean): void {
  if (typeof value === 'string') {
    if (value !== '') visit(value);
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) eachText(item, visit, names);
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (names) visit(key);
      if (!CHOICES.has(key)) eachText(item, visit, names);
    }
  }
}

/** What changes every text of a node but its id; null when nothing is different. Names of variables stay. */
export function changeTexts(node: DialogNode, change: (text: string) => string): Patch | null {
  const set: Record<string, Json> = {};
  for (const [property] of PROPERTIES) {
    const before = node[property];
    if (before === undefined || before === null) continue;
    const after = changed(before, change);
    if (after !== before) set[property] = after;
  }
  return Object.keys(set).length === 0 ? null : { set };
}

/** The value itself when nothing in it is different. */
function changed(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => changed(item, change));
    return items.every((item, i) => item === (value as readonly Json[])[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, CHOICES.has(key) ? item : changed(item, change)] as const,
  );
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}
