import type { JsonObject } from '#lib/json.ts';

/**
 * What the author changed by hand from `from` to `to`, done to another context: the variables that differ are taken
 * from `to`.
 */
export function carryEdits(context: JsonObject, from: JsonObject, to: JsonObject): JsonObject {
  const carried: Record<string, JsonObject[string]> = { ...context };
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const value = to[name];
    if (name === 'system' || JSON.stringify(from[name]) === JSON.stringify(value)) continue;
    if (value === undefined) delete carried[name];
    else carried[name] = value;
  }
  return carried;
}
