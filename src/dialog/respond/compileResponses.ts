import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { DialogNode } from '#skill/model.ts';
import { responsesOf, type Response, type RichResponse, type TextPolicy } from '#skill/response.ts';
import { compileJson, compileText, type JsonTemplate, type TextTemplate } from '../jsonTemplate.ts';

export interface CompiledText {
  readonly kind: 'text';
  readonly values: readonly TextTemplate[];
  readonly policy: TextPolicy;
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
  const responses = node.output?.['text'] === '' ? [EMPTY, ...responsesOf(node)] : responsesOf(node);
  const items = itemsOf(node);
  const legacy = responses.length - items.length;
  return responses.map((response, at): CompiledResponse => {
    if (response.kind !== 'text') return { kind: response.kind, item: compileJson(response.item) };
    return {
      kind: 'text',
      values: response.values.map(compileText),
      policy: response.policy,
      delimiter: response.delimiter ?? '\n',
      index: at < legacy ? null : at - legacy,
      rest: restOf(items[at - legacy]),
    };
  });
}

const EMPTY: Response = { kind: 'text', values: [''], policy: 'sequential' };

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
