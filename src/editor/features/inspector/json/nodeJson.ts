import { equalJson } from '#lib/equalJson.ts';
import type { Json, JsonObject } from '#lib/json.ts';
import type { Patch } from '#skill/edit.ts';
import type { DialogNode } from '#skill/model.ts';

/** What the JSON of a node leaves out: its id and where it stands have ways of their own to be changed. */
const KEPT: ReadonlySet<string> = new Set(['dialog_node', 'parent', 'previous_sibling']);

/** A node as the JSON that can be edited, in the order of the file. */
export function editableOf(node: DialogNode): JsonObject {
  return Object.fromEntries(
    Object.entries(node).filter((entry): entry is [string, Json] => !KEPT.has(entry[0])),
  );
}

/** What makes a node into what its JSON says now; nothing when it says the same. */
export function patchTo(node: DialogNode, value: JsonObject): Patch {
  const old = editableOf(node);
  const set = Object.fromEntries(
    Object.entries(value).filter(([key, now]) => !KEPT.has(key) && !(key in old && equalJson(old[key], now))),
  );
  const unset = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  return {
    ...(Object.keys(set).length > 0 && { set }),
    ...(unset.length > 0 && { unset }),
  };
}

/** Keys that stand in the JSON and are not changed by it. */
export function ignoredKeys(value: JsonObject): readonly string[] {
  return Object.keys(value).filter((key) => KEPT.has(key));
}
