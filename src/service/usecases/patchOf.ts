import type { Json, JsonObject } from '#lib/json.ts';
import type { Patch } from '#skill/edit.ts';
import { ServiceError } from '../errors.ts';

/** Kept by the server; what a body says of them is for the record of an import only. */
const SERVER_OWNED: ReadonlySet<string> = new Set(['created', 'updated']);

/** The body of an update as a patch: null takes a property away. `apart` are handled in other ways. */
export function patchOf(body: JsonObject, apart: readonly string[]): Patch | null {
  const set: Record<string, Json> = {};
  const unset: string[] = [];
  for (const [key, value] of Object.entries(body)) {
    if (apart.includes(key) || SERVER_OWNED.has(key)) continue;
    if (value === null) unset.push(key);
    else set[key] = value;
  }
  const sets = Object.keys(set).length > 0;
  if (!sets && unset.length === 0) return null;
  return { ...(sets && { set }), ...(unset.length > 0 && { unset }) };
}

/** Refuses an update that gives none of the properties that there are, as Watson does. */
export function refuseEmpty(body: JsonObject, updatable: readonly string[]): void {
  if (updatable.some((property) => Object.hasOwn(body, property))) return;
  throw new ServiceError('emptyUpdate', '', [
    { message: 'The request body holds no valid attributes to update.', path: '' },
  ]);
}

/** The body of an update whose name, if it gives one, is part of the patch. */
export function renamingPatch(body: JsonObject): Patch {
  return patchOf(body, []) ?? {};
}
