import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { fault, kindOfJson } from './fault.ts';

/** How a kind of item is keyed and told of. */
export interface ItemKind {
  /** The property that holds the key. */
  readonly key: string;
  /** In words: “an intent”. */
  readonly noun: string;
  readonly place: (key: string, path: string) => ProblemPlace;
}

export interface ReadItem {
  readonly key: string;
  readonly item: JsonObject;
  /** Position in the file's list. */
  readonly index: number;
}

/**
 * The items of a list in a file: objects with a key of their own, each key once. Absent and null are an empty
 * list. Items that don't fit are left out of the answer and put down in `faults`.
 */
export function readItems(
  list: Json | undefined,
  path: string,
  kind: ItemKind,
  faults: Problem[],
): readonly ReadItem[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    faults.push(notAList(list, path, kind.place('', path)));
    return [];
  }
  const items: ReadItem[] = [];
  const first = new Map<string, number>();
  (list as readonly Json[]).forEach((item, index) => {
    const problem = itemFault(item, `${path}[${index}]`, kind);
    if (problem) {
      faults.push(problem);
      return;
    }
    const key = (item as JsonObject)[kind.key] as string;
    const before = first.get(key);
    if (before !== undefined) {
      faults.push(duplicate(key, kind, `${path}[${index}]`, `${path}[${before}]`));
      return;
    }
    first.set(key, index);
    items.push({ key, item: item as JsonObject, index });
  });
  return items;
}

/** The fault of a value that has to be a list. */
export function notAList(value: Json, path: string, at: ProblemPlace): Problem {
  const found = kindOfJson(value);
  return fault('list.notArray', `“${path}” is ${found}; it has to be a list.`, at, { path, found });
}

function itemFault(item: Json, path: string, kind: ItemKind): Problem | null {
  if (!isJsonObject(item)) {
    const found = kindOfJson(item);
    const message = `${path} is ${found}; it has to be ${kind.noun}.`;
    return fault('item.notObject', message, kind.place('', path), { path, found });
  }
  if (isKeyOf(kind, item[kind.key])) return null;
  const message = `${path} has no “${kind.key}”, so it can't be told from others.`;
  return fault('item.noKey', message, kind.place('', `${path}.${kind.key}`), { path, key: kind.key });
}

/** Any text will do, but for a node's id: the empty one stands for the top level. */
export function isKeyOf(kind: ItemKind, key: Json | undefined): key is string {
  return typeof key === 'string' && (key !== '' || kind.key !== 'dialog_node');
}

function duplicate(key: string, kind: ItemKind, path: string, before: string): Problem {
  const at = kind.place(key, `${path}.${kind.key}`);
  return fault(`${at.kind}.duplicate`, `${path} and ${before} are both “${key}”.`, at, {
    path,
    first: before,
    key,
  });
}
