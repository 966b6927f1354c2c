import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Patch } from '#skill/edit.ts';
import type { DialogNode } from '#skill/model.ts';
import { contextOf } from '#skill/node.ts';

export type ValueType = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'null';

export function typeOf(value: Json): ValueType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (isJsonObject(value)) return 'object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** A value as it stands in its field: a text as it is, anything else as JSON. */
export function shownValue(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What was typed, as a value; undefined when it isn't JSON. */
export function readValue(typed: string): Json | undefined {
  try {
    return JSON.parse(typed) as Json;
  } catch {
    return undefined;
  }
}

/** The object without one of its properties. */
export function withoutKey(object: JsonObject, name: string): JsonObject {
  const { [name]: _gone, ...rest } = object;
  return rest;
}

/** The property keeps its value and its place under another name. */
export function withKeyRenamed(object: JsonObject, name: string, to: string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key === name ? to : key, value] as const),
  );
}

/** The patch for a node with these context variables; without any, the node has no context of its own. */
export function contextPatch(node: DialogNode, context: JsonObject): Patch {
  if (Object.keys(context).length > 0) return { set: { context } };
  return 'context' in node ? { unset: ['context'] } : {};
}

export function withVariable(node: DialogNode, name: string, value: Json): Patch {
  return contextPatch(node, { ...contextOf(node), [name]: value });
}

export function withVariableRenamed(node: DialogNode, name: string, to: string): Patch {
  return contextPatch(node, withKeyRenamed(contextOf(node), name, to));
}
