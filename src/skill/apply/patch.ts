import type { Json, JsonObject } from '#lib/json.ts';
import type { Patch } from '../edit.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The object with the patch applied. A key in both `set` and `unset` is set. */
export function patched<T extends Properties>(object: T, patch: Patch): T {
  const unset = patch.unset?.length ? new Set(patch.unset) : null;
  const kept = unset ? Object.fromEntries(Object.entries(object).filter(([key]) => !unset.has(key))) : object;
  return { ...kept, ...patch.set } as unknown as T;
}

/** The patch that undoes `patch` on `object`. */
export function inversePatch(object: Properties, patch: Patch): Patch {
  const back: [string, Json][] = [];
  const unset: string[] = [];
  for (const key of keysOf(patch)) {
    if (Object.hasOwn(object, key)) back.push([key, object[key] as Json]);
    else unset.push(key);
  }
  const set: JsonObject = Object.fromEntries(back);
  return { ...(back.length > 0 && { set }), ...(unset.length > 0 && { unset }) };
}

/** Every property that the patch reaches. */
export function keysOf(patch: Patch): Set<string> {
  return new Set([...Object.keys(patch.set ?? {}), ...(patch.unset ?? [])]);
}
