import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { ItemPlace, Problem, ProblemPlace } from '../problem.ts';
import { fault, kindOfJson } from './fault.ts';

/** How a kind of item is keyed and told of. */
export interface ItemKind {
  /** The property that holds the key. */
  readonly key: string;
  /** In words: “an intent”. */
  readonly noun: string;
  readonly place: (key: string, path: string) => ItemPlace;
}

export type ReadInside = (item: JsonObject, key: string, index: number) => void;

/**
 * The items of a list in a file by their keys: objects with a key of their own, each key once. Absent and null
 * are an empty list. Items that don't fit are left out of the answer and put down in `faults`.
 *
 * @param inside looks further into an item that fits
 */
export function readItems(
  list: Json | undefined,
  path: string,
  kind: ItemKind,
  faults: Problem[],
  inside?: ReadInside,
): ReadonlyMap<string, JsonObject> {
  const items = new Map<string, JsonObject>();
  if (list === undefined || list === null) return items;
  if (!Array.isArray(list)) {
    faults.push(notAList(list, path, kind.place('', path)));
    return items;
  }
  const indexOf = indexIn(list, kind.key);
  (list as readonly Json[]).forEach((item, index) => {
    const key = isJsonObject(item) ? item[kind.key] : undefined;
    if (!isJsonObject(item) || !isKeyOf(kind, key)) {
      faults.push(itemFault(item, `${path}[${index}]`, kind));
    } else if (items.has(key)) {
      faults.push(duplicate(key, kind, `${path}[${index}]`, `${path}[${indexOf(key)}]`));
    } else {
      items.set(key, item);
      inside?.(item, key, index);
    }
  });
  return items;
}

/** Where the first item of a key stands in a list of the file; worked out only once somebody asks. */
export function indexIn(list: Json | undefined, keyName: string): (key: string) => number {
  let indexes: Map<Json | undefined, number> | undefined;
  return (key) => {
    if (!indexes) {
      const items: readonly Json[] = Array.isArray(list) ? list : [];
      const keyed = items.map(
        (item, index) => [isJsonObject(item) ? item[keyName] : undefined, index] as const,
      );
      indexes = new Map(keyed.reverse());
    }
    return indexes.get(key) ?? -1;
  };
}

/** The fault of a value that has to be a list. */
export function notAList(value: Json, path: string, at: ProblemPlace): Problem {
  const found = kindOfJson(value);
  return fault('list.notArray', `“${path}” is ${found}; it has to be a list.`, at, { path, found });
}

/** Any text will do, but for a node's id: the empty one stands for the top level. */
export function isKeyOf(kind: ItemKind, key: Json | undefined): key is string {
  return typeof key === 'string' && (key !== '' || kind.key !== 'dialog_node');
}

function itemFault(item: Json, path: string, kind: ItemKind): Problem {
  if (!isJsonObject(item)) {
    const found = kindOfJson(item);
    const message = `${path} is ${found}; it has to be ${kind.noun}.`;
    return fault('item.notObject', message, kind.place('', path), { path, found });
  }
  const message = `${path} has no “${kind.key}”, so it can't be told from others.`;
  return fault('item.noKey', message, kind.place('', `${path}.${kind.key}`), { path, key: kind.key });
}

function duplicate(key: string, kind: ItemKind, path: string, before: string): Problem {
  const at = kind.place(key, `${path}.${kind.key}`);
  return fault(`${at.kind}.duplicate`, `${path} and ${before} are both “${key}”.`, at, {
    path,
    first: before,
    key,
  });
}
