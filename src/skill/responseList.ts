import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Patch } from './edit.ts';
import type { DialogNode } from './model.ts';
import { legacyText, outputOf, sourcesOf } from './response.ts';

/**
 * Patches of a node's `output` that change the list of its responses. An index is one of `responsesOf`. What isn't a
 * response keeps its place, and the spelling of older files stays for as long as the order allows.
 */

/** The item of a response as it stands in `output.generic`, or would if it did; null when there is none. */
export function itemOf(node: DialogNode, index: number): JsonObject | null {
  const source = sourcesOf(modern(node, index))[index];
  return source && !('text' in source) ? source.item : null;
}

/** Another item in the place of a response of `output.generic`; the text of an older file becomes one. */
export function withResponse(node: DialogNode, index: number, item: JsonObject): Patch {
  const moved = modern(node, index);
  const source = sourcesOf(moved)[index];
  if (!source || 'text' in source) return {};
  return patchOf(moved, genericOf(moved).with(source.index, item));
}

/** A further response, said after the others. */
export function withResponseAdded(node: DialogNode, item: JsonObject): Patch {
  return patchOf(node, [...genericOf(node), item]);
}

/** Without one response. A node that says nothing has no `output`, unless there is something else in it. */
export function withResponseRemoved(node: DialogNode, index: number): Patch {
  const source = sourcesOf(node)[index];
  if (!source) return {};
  if (!('text' in source)) return patchOf(node, genericOf(node).toSpliced(source.index, 1));
  const { text: _gone, ...output } = outputOf(node);
  return outputPatch(output);
}

/** One response said in the place of another, which moves up or down for it. */
export function withResponseMoved(node: DialogNode, from: number, to: number): Patch {
  const moved = modern(node, Math.min(from, to));
  const places = sourcesOf(moved).map((source) => ('text' in source ? -1 : source.index));
  const target = places[to];
  const start = places[from];
  if (from === to || target === undefined || start === undefined) return {};
  const generic = genericOf(moved);
  const order = places.toSpliced(from, 1).toSpliced(to, 0, start);
  const next = [...generic];
  places.forEach((place, i) => {
    next[place] = generic[order[i] ?? place] ?? null;
  });
  return patchOf(moved, next);
}

function genericOf(node: DialogNode): readonly Json[] {
  const items = outputOf(node)['generic'];
  return Array.isArray(items) ? (items as readonly Json[]) : [];
}

function patchOf(node: DialogNode, generic: readonly Json[]): Patch {
  const { generic: _old, ...rest } = outputOf(node);
  return outputPatch(generic.length > 0 ? { ...outputOf(node), generic } : rest);
}

function outputPatch(output: JsonObject): Patch {
  return Object.keys(output).length > 0 ? { set: { output } } : { unset: ['output'] };
}

/** The node with the text of an older file among its other responses, if that is the one at `index`. */
function modern(node: DialogNode, index: number): DialogNode {
  const source = sourcesOf(node)[index];
  if (!source || !('text' in source)) return node;
  const { text, ...output } = outputOf(node);
  const { values, policy } = legacyText(text ?? '');
  const kept = isJsonObject(text) ? text : {};
  const item: JsonObject = {
    response_type: 'text',
    selection_policy: policy,
    ...kept,
    values: values.map((value) => ({ text: value })),
  };
  return { ...node, output: { ...output, generic: [item, ...genericOf(node)] } };
}
