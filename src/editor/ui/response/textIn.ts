import type { JsonObject } from '#lib/json.ts';

/** The property as text: empty when it is missing or of another type. */
export function textIn(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}
