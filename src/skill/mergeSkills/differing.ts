import { equalJson } from '#lib/equalJson.ts';
import type { Json, JsonObject } from '#lib/json.ts';

/** The properties of `theirs` that `mine` has otherwise or not at all, but for some; those left out there stay. */
export function differing(mine: object, theirs: object, but: readonly string[]): JsonObject {
  const known = mine as Readonly<Record<string, Json | undefined>>;
  return Object.fromEntries(
    Object.entries(theirs as Readonly<Record<string, Json | undefined>>).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined &&
        !but.includes(entry[0]) &&
        // Null says no more than nothing at all.
        !equalJson(known[entry[0]] ?? null, entry[1]),
    ),
  );
}
