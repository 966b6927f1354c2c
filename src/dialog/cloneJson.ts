import type { Json } from '#lib/json.ts';

/**
 * A deep copy of plain JSON that may be changed. `undefined` and functions are left out, and so is the key
 * `__proto__`, which a client could send to reach the prototype of what we assign to.
 */
export function cloneJson(value: Json): Json;
export function cloneJson(value: unknown): unknown;
export function cloneJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => cloneJson(item));
  return cloneObject(value);
}

export function cloneObject(value: object): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    if (key === '__proto__' || inner === undefined || typeof inner === 'function') continue;
    copy[key] = cloneJson(inner);
  }
  return copy;
}

/** True for `{…}` in the mutable JSON of a turn. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
