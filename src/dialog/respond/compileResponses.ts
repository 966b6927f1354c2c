import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { DialogNode } from '#skill/model.ts';
import { responsesOf, type RichResponse, type TextPolicy, type TextResponse } from '#skill/response.ts';
import { compileJson, compileText, type JsonTemplate, type TextTemplate } from '../jsonTemplate.ts';

export interface CompiledText {
  readonly kind: 'text';
  readonly values: readonly TextTemplate[];
  readonly policy: TextPolicy;
  /** How Watson remembers where it was: not at all, by the position, or by the position and the order of all. */
  readonly memory: 'none' | 'position' | 'order';
  readonly delimiter: string;
  /** Index in `output.generic`; null for `output.text`. */
  readonly index: number | null;
  /** What the item has besides the text and how it is chosen, such as `channels`. */
  readonly rest: JsonTemplate;
}

export interface CompiledRich {
  readonly kind: RichResponse['kind'];
  readonly item: JsonTemplate;
}

/** A response with its expressions parsed. */
export type CompiledResponse = CompiledText | CompiledRich;

/**
 * What a node says, in order. An `output.text` that is the empty string counts: Watson answers it with one.
 */
export function compileResponses(node: DialogNode): CompiledResponse[] {
  const text: Json | undefined = node.output?.['text'];
  const responses = text === '' ? [EMPTY, ...responsesOf(node)] : responsesOf(node);
  const items = itemsOf(node);
  const legacy = responses.length - items.length;
  return responses.map((response, at): CompiledResponse => {
    if (response.kind !== 'text') return { kind: response.kind, item: compileJson(response.item) };
    return {
      kind: 'text',
      values: response.values.map(compileText),
      policy: response.policy,
      memory: memoryOf(response, at < legacy ? text : undefined),
      delimiter: response.delimiter ?? '\n',
      index: at < legacy ? null : at - legacy,
      rest: restOf(items[at - legacy]),
    };
  });
}

/** Of a list that doesn't say how it is gone through Watson keeps the order too. */
function memoryOf({ policy }: TextResponse, legacy: Json | undefined): CompiledText['memory'] {
  if (legacy !== undefined && !isJsonObject(legacy)) return 'none';
  const isUnsaid = legacy !== undefined && legacy['selection_policy'] === undefined;
  return policy === 'random' || isUnsaid ? 'order' : 'position';
}

const EMPTY: TextResponse = { kind: 'text', values: [''], policy: 'sequential' };

function itemsOf(node: DialogNode): JsonObject[] {
  const generic: Json | undefined = node.output?.['generic'];
  return Array.isArray(generic) ? (generic as readonly Json[]).filter(isJsonObject) : [];
}

const NOTHING: JsonTemplate = { kind: 'plain', value: {} };
const SPOKEN = new Set(['response_type', 'values', 'selection_policy', 'delimiter', 'text']);

function restOf(item: JsonObject | undefined): JsonTemplate {
  const rest = Object.entries(item ?? {}).filter(([name]) => !SPOKEN.has(name));
  return rest.length === 0 ? NOTHING : compileJson(Object.fromEntries(rest));
}
