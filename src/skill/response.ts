import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { DialogNode } from './model.ts';

export type TextPolicy = 'sequential' | 'random' | 'multiline';

export interface TextResponse {
  readonly kind: 'text';
  /** Variations, or lines when the policy is `multiline`. */
  readonly values: readonly string[];
  readonly policy: TextPolicy;
  /** Between the lines of a `multiline` text; a line break when absent. */
  readonly delimiter?: string;
}

export const RICH_KINDS = [
  'option',
  'pause',
  'image',
  'video',
  'audio',
  'iframe',
  'connect_to_agent',
  'channel_transfer',
  'search_skill',
  'suggestion',
  'user_defined',
] as const;

/** A response other than text: `item` is the element of `output.generic`. Types that we don't know are `unknown`. */
export interface RichResponse {
  readonly kind: (typeof RICH_KINDS)[number] | 'unknown';
  readonly item: JsonObject;
}

export type Response = TextResponse | RichResponse;

/** Where a response stands in `output`. */
export type ResponseSource = { readonly text: Json } | { readonly index: number; readonly item: JsonObject };

/** What the node says, whichever way the file spells it, in the order in which it is said. */
export function responsesOf(node: DialogNode): Response[] {
  return sourcesOf(node).map((source) => ('text' in source ? legacyText(source.text) : generic(source.item)));
}

/**
 * The node's `output` with other texts in the response at `index` (an index into `responsesOf`; one past the
 * end adds a text response). The output keeps the shape it has: a string stays a string for as long as there
 * is one text, `output.text` isn't turned into `output.generic`, and properties that we don't know stay.
 */
export function withTextValues(
  node: DialogNode,
  index: number,
  values: readonly string[],
  policy?: TextPolicy,
): JsonObject {
  const output = outputOf(node);
  const source = sourcesOf(node)[index];
  if (source && 'text' in source) return { ...output, text: legacyWith(source.text, values, policy) };
  const items = output['generic'];
  if (source) {
    const item = genericWith(source.item, values, policy);
    return { ...output, generic: (items as readonly Json[]).with(source.index, item) };
  }
  if (!Array.isArray(items) && output['text'] !== undefined) {
    return { ...output, text: legacyWith(output['text'], values, policy) };
  }
  const added = genericWith({ response_type: 'text', selection_policy: 'sequential' }, values, policy);
  return { ...output, generic: [...(Array.isArray(items) ? items : []), added] };
}

export function outputOf(node: DialogNode): JsonObject {
  const output: unknown = node.output;
  return isJsonObject(output) ? output : {};
}

/** Where the responses of `responsesOf` stand, in the same order. */
export function sourcesOf(node: DialogNode): ResponseSource[] {
  const output = outputOf(node);
  const sources: ResponseSource[] = [];
  const text = output['text'];
  if (text !== undefined && legacyText(text).values.length > 0) sources.push({ text });
  const items = output['generic'];
  if (Array.isArray(items)) {
    items.forEach((item: Json, index) => {
      if (isJsonObject(item)) sources.push({ index, item });
    });
  }
  return sources;
}

export function legacyText(text: Json): TextResponse {
  if (typeof text === 'string') {
    return { kind: 'text', values: text === '' ? [] : [text], policy: 'sequential' };
  }
  // The first exports had a plain list, all of which is said.
  if (Array.isArray(text)) return { kind: 'text', values: textsIn(text), policy: 'multiline' };
  if (!isJsonObject(text)) return { kind: 'text', values: [], policy: 'sequential' };
  return { kind: 'text', values: textsIn(text['values']), ...spokenAs(text) };
}

function generic(item: JsonObject): Response {
  const type = item['response_type'];
  if (type === 'text') {
    const values = typeof item['text'] === 'string' ? [item['text']] : textsIn(item['values']);
    return { kind: 'text', values, ...spokenAs(item) };
  }
  return { kind: RICH_KINDS.find((kind) => kind === type) ?? 'unknown', item };
}

function spokenAs(shape: JsonObject): Pick<TextResponse, 'policy' | 'delimiter'> {
  const policy = shape['selection_policy'];
  const delimiter = shape['delimiter'];
  return {
    policy: policy === 'random' || policy === 'multiline' ? policy : 'sequential',
    ...(typeof delimiter === 'string' && { delimiter }),
  };
}

function textsIn(values: Json | undefined): string[] {
  return Array.isArray(values) ? values.map(textIn) : [];
}

function textIn(value: Json): string {
  if (typeof value === 'string') return value;
  if (isJsonObject(value)) return typeof value['text'] === 'string' ? value['text'] : '';
  return value === null ? '' : JSON.stringify(value);
}

function legacyWith(text: Json, values: readonly string[], policy: TextPolicy | undefined): Json {
  if (isJsonObject(text)) {
    return { ...text, values: valuesWith(text['values'], values, (value) => value), ...asPolicy(policy) };
  }
  if (Array.isArray(text) && (policy ?? 'multiline') === 'multiline')
    return valuesWith(text, values, (value) => value);
  const only = values.length > 1 ? undefined : (values[0] ?? '');
  if (typeof text === 'string' && only !== undefined) return only;
  return { values: [...values], selection_policy: policy ?? 'sequential' };
}

function genericWith(
  item: JsonObject,
  values: readonly string[],
  policy: TextPolicy | undefined,
): JsonObject {
  if (typeof item['text'] === 'string' && values.length === 1) return { ...item, text: values[0] ?? '' };
  const { text: _text, ...rest } = item;
  return {
    ...(typeof item['text'] === 'string' ? rest : item),
    values: valuesWith(item['values'], values, (value) => ({ text: value })),
    ...asPolicy(policy),
  };
}

function asPolicy(policy: TextPolicy | undefined): JsonObject {
  return policy ? { selection_policy: policy } : {};
}

/** Keeps the element that already says a text, else the one in its place with another text. */
function valuesWith(old: Json | undefined, values: readonly string[], make: (value: string) => Json): Json[] {
  const free: (Json | undefined)[] = Array.isArray(old) ? [...(old as readonly Json[])] : [];
  const take = (index: number): Json | undefined => {
    const found = free[index];
    free[index] = undefined;
    return found;
  };
  const same = values.map((value) => {
    const index = free.findIndex((element) => element !== undefined && textIn(element) === value);
    return index < 0 ? undefined : take(index);
  });
  return values.map((value, index) => {
    const kept = same[index];
    if (kept !== undefined) return kept;
    const replaced = take(index);
    return isJsonObject(replaced) ? { ...replaced, text: value } : make(value);
  });
}
