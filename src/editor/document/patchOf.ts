import type { Json } from '#lib/json.ts';
import type { Patch } from '#skill/edit.ts';

/** The patch that gives each field its value; undefined takes the field away. */
export function patchOf(values: readonly (readonly [field: string, value: Json | undefined])[]): Patch {
  const set = values.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined);
  const unset = values.filter(([, value]) => value === undefined).map(([field]) => field);
  return {
    ...(set.length > 0 && { set: Object.fromEntries(set) }),
    ...(unset.length > 0 && { unset }),
  };
}
