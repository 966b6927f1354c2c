import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { DialogNode } from '#skill/model.ts';
import { parentLinkOf, previousLinkOf } from '#skill/node.ts';

/**
 * The dialog nodes of a file with links that let others be appended to it: who stands where an appended node wants to
 * be, follows it and those that come after it, as when a single node is created.
 */
export function makeRoom(present: readonly Json[], appended: readonly Json[]): readonly Json[] {
  const there = new Set(present.map(idOf));
  const byPlace = new Map<string, string>();
  for (const node of appended) {
    const id = idOf(node);
    if (id !== undefined && !there.has(id)) byPlace.set(placeOf(node as JsonObject), id);
  }
  return present.map((node) => {
    if (!isJsonObject(node)) return node;
    const last = lastAt(placeOf(node), parentLinkOf(node as DialogNode), byPlace);
    return last === undefined ? node : { ...node, previous_sibling: last };
  });
}

/** The last of the appended siblings that begin at a place; undefined when there is none. */
function lastAt(place: string, parent: string, byPlace: ReadonlyMap<string, string>): string | undefined {
  const chain = new Set<string>();
  for (let next = byPlace.get(place); next !== undefined && !chain.has(next);) {
    chain.add(next);
    next = byPlace.get(keyOf(parent, next));
  }
  return [...chain].at(-1);
}

function placeOf(node: JsonObject): string {
  return keyOf(parentLinkOf(node as DialogNode), previousLinkOf(node as DialogNode));
}

const keyOf = (parent: string, after: string | null): string => JSON.stringify([parent, after]);

function idOf(node: Json): string | undefined {
  const id = isJsonObject(node) ? node['dialog_node'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
