import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { propertyOf, withProperty } from './itemFields.ts';

const INPUT = ['value', 'input', 'text'] as const;

/** The options of a response, with their places in the list of the file. */
export function optionsOf(item: JsonObject): readonly { at: number; option: JsonObject }[] {
  return listOf(item, 'options').flatMap((option, at) => (isJsonObject(option) ? [{ at, option }] : []));
}

export function listOf(item: JsonObject, key: string): readonly Json[] {
  const list = Object.hasOwn(item, key) ? item[key] : undefined;
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

export function labelOf(option: JsonObject): string {
  return typeof option['label'] === 'string' ? option['label'] : '';
}

/** What choosing the option says to the assistant. */
export function sentBy(option: JsonObject): string {
  const text = propertyOf(option, INPUT);
  return typeof text === 'string' ? text : '';
}

/** Another label. What the option sends follows for as long as it is the same. */
export function withLabel(option: JsonObject, label: string): JsonObject {
  const follows = sentBy(option) === labelOf(option);
  const next = { ...option, label };
  return follows ? withSent(next, label) : next;
}

export function withSent(option: JsonObject, text: string): JsonObject {
  return withProperty(option, INPUT, text);
}

export const newOption: JsonObject = { label: '', value: { input: { text: '' } } };

/** What an option carries beside its text: `intents` or `entities`, as recognised. */
export function carriedBy(option: JsonObject, kind: 'intents' | 'entities'): readonly Json[] {
  const list = propertyOf(option, ['value', kind]);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

export function withCarried(
  option: JsonObject,
  kind: 'intents' | 'entities',
  list: readonly Json[],
): JsonObject {
  return withProperty(option, ['value', kind], list.length > 0 ? list : undefined);
}
