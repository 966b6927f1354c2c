import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { renameInCondition, renameInTemplate, type Rename } from '#language/rename.ts';
import type { Patch } from '../edit.ts';
import type { DialogNode } from '../model.ts';
import { conditionOf, contextOf } from '../node.ts';
import { refusal } from '../problem.ts';
import { TEMPLATES } from './nodeUses.ts';
import { variableIn } from './variableIn.ts';

/** One text of a node, before and after a rename. */
export interface TextChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface RenamedNode {
  readonly patch: Patch;
  readonly changes: readonly TextChange[];
}

/**
 * What a rename changes in a node: condition, texts, context, slot variable and the results of actions. Null when the
 * node doesn't name the artifact. Throws a Refusal when the node has a context variable of the new name already.
 */
export function renameInNode(node: DialogNode, rename: Rename): RenamedNode | null {
  const changes: TextChange[] = [];
  const set: Record<string, Json> = {};
  const note = (path: string, before: string, after: string): string => {
    if (after !== before) changes.push({ path, before, after });
    return after;
  };
  const inTexts = (value: Json, path: string): Json => {
    if (typeof value === 'string') {
      return value.includes(rename.from) ? note(path, value, renameInTemplate(value, rename)) : value;
    }
    if (Array.isArray(value)) {
      const items = value as readonly Json[];
      return kept(
        items,
        items.map((item, index) => inTexts(item, `${path}[${index}]`)),
      );
    }
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value);
    const next = entries.map(([key, item]) => {
      const at = `${path}.${key}`;
      const result = path.startsWith('actions[') && key === 'result_variable';
      return result ? renamedVariable(item, rename, (a, b) => note(at, a, b)) : inTexts(item, at);
    });
    return next.every((item, index) => item === entries[index]?.[1])
      ? value
      : Object.fromEntries(entries.map(([key], index) => [key, next[index] as Json]));
  };

  const condition = conditionOf(node);
  if (condition?.includes(rename.from)) {
    const after = note('conditions', condition, renameInCondition(condition, rename));
    if (after !== condition) set['conditions'] = after;
  }
  for (const property of TEMPLATES) {
    const value = node[property] as Json | undefined;
    if (value === undefined || value === null) continue;
    const after = inTexts(value, property);
    if (after !== value) set[property] = after;
  }
  if (rename.kind === 'variable') {
    const slot = node.variable ?? null;
    const variable = renamedVariable(slot, rename, (a, b) => note('variable', a, b));
    if (variable !== slot) set['variable'] = variable;
    const context = renamedKey(node, (set['context'] as JsonObject | undefined) ?? contextOf(node), rename);
    if (context) {
      set['context'] = context;
      changes.push({ path: `context.${rename.from}`, before: rename.from, after: rename.to });
    }
  }
  return changes.length === 0 ? null : { patch: { set }, changes };
}

/** The list as it was when nothing in it changed. */
function kept(before: readonly Json[], after: readonly Json[]): Json {
  return after.every((item, index) => item === before[index]) ? before : after;
}

function renamedVariable(text: Json, rename: Rename, note: (before: string, after: string) => string): Json {
  if (rename.kind !== 'variable' || typeof text !== 'string') return text;
  const variable = variableIn(text);
  if (variable?.name !== rename.from) return text;
  return note(text, variable.before + rename.to + variable.after);
}

function renamedKey(node: DialogNode, context: JsonObject, { from, to }: Rename): JsonObject | null {
  if (!Object.hasOwn(context, from)) return null;
  if (Object.hasOwn(context, to)) {
    const message = `A node sets “${from}” and “${to}”: they can't become one.`;
    const at = { kind: 'node', node: node.dialog_node, path: `context.${to}` } as const;
    throw refusal('duplicate', 'variable.duplicate', message, at, { from, to });
  }
  return Object.fromEntries(Object.entries(context).map(([key, value]) => [key === from ? to : key, value]));
}
