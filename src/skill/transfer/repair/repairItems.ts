import { equalJson } from '#lib/equalJson.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { isKeyOf, type ItemKind } from '../readItems.ts';
import type { RepairLog } from './log.ts';

/** How items of a kind are mended. */
export interface Mending {
  /** Given to an item without a key; without this, such an item is left out. */
  readonly unnamed?: string;
  /** A later item of a taken key gets another one; otherwise it is left out, as are exact copies always. */
  readonly rename: boolean;
  /** Text in place of an item becomes an item of that key. */
  readonly fromText: boolean;
  readonly inside?: (item: JsonObject, key: string, path: string) => JsonObject;
}

/** A list with nothing in it but items of one kind, each with a key of its own. Null and absent stay. */
export function repairItems(
  list: Json | undefined,
  path: string,
  kind: ItemKind,
  mending: Mending,
  log: RepairLog,
): Json | undefined {
  if (list === undefined || list === null) return list;
  const items = asList(list, path, kind, log);
  const kept = new Map<string, JsonObject>();
  const taken = new Set<string>(items.map((item) => keyIn(item, kind)).filter((key) => key !== null));
  items.forEach((raw, index) => {
    const at = `${path}[${index}]`;
    const item = asItem(raw, at, kind, mending, taken, log);
    if (!item) return;
    const key = item[kind.key] as string;
    const mended = mending.inside?.(item, key, at) ?? item;
    const first = kept.get(key);
    if (first === undefined) {
      kept.set(key, mended);
    } else if (!mending.rename || equalJson(first, mended)) {
      log('dropped', `${at} was left out: “${key}” is there already.`, kind.place(key, at), {
        key,
        path: at,
      });
    } else {
      const to = freeKey(key, taken);
      const message = `${at} was “${key}” like another one; it is now “${to}”.`;
      log('renamed', message, kind.place(to, at), { key, to, path: at });
      kept.set(to, { ...mended, [kind.key]: to });
    }
  });
  return [...kept.values()];
}

function asList(list: Json, path: string, kind: ItemKind, log: RepairLog): readonly Json[] {
  if (Array.isArray(list)) return list as readonly Json[];
  const items = isJsonObject(list) ? Object.values(list).filter((item) => isJsonObject(item)) : [];
  const message = `“${path}” was no list; ${items.length} of what it held could be kept.`;
  log('list', message, kind.place('', path), { path, kept: items.length });
  return items;
}

function asItem(
  raw: Json,
  path: string,
  kind: ItemKind,
  mending: Mending,
  taken: Set<string>,
  log: RepairLog,
): JsonObject | null {
  if (typeof raw === 'string' && mending.fromText) {
    log('wrapped', `${path} was only a text; it is now ${kind.noun}.`, kind.place(raw, path), { path });
    return { [kind.key]: raw };
  }
  if (!isJsonObject(raw)) {
    log('dropped', `${path} was left out: it isn't ${kind.noun}.`, kind.place('', path), { path });
    return null;
  }
  const key = raw[kind.key];
  if (isKeyOf(kind, key)) return raw;
  if (typeof key === 'number') {
    log('text', `${path}.${kind.key} was a number; it is now text.`, kind.place(String(key), path), { path });
    return { ...raw, [kind.key]: String(key) };
  }
  if (mending.unnamed === undefined) {
    log('dropped', `${path} was left out: it has no “${kind.key}”.`, kind.place('', path), { path });
    return null;
  }
  const to = freeKey(mending.unnamed, taken);
  log('named', `${path} had no “${kind.key}”; it is now “${to}”.`, kind.place(to, path), { path, to });
  return { ...raw, [kind.key]: to };
}

function keyIn(item: Json, kind: ItemKind): string | null {
  const key = isJsonObject(item) ? item[kind.key] : item;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : null;
}

/** The key itself, or `key_2`, `key_3`… whichever is free; taken from then on. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key}_${number}`;
  taken.add(free);
  return free;
}
