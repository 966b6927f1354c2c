import type { Json } from '#lib/json.ts';
import type { Patch } from '../edit.ts';
import { refusal, type ProblemPlace, type Refusal } from '../problem.ts';
import { keysOf } from './patch.ts';

/** The list that an artifact holds under `key`: absent and null count as empty. */
export function listIn<Item>(list: readonly Item[] | null | undefined): readonly Item[] {
  return Array.isArray(list) ? (list as readonly Item[]) : [];
}

/**
 * A patch doesn't reach the artifact's key or its nested list. All that it may do to the list is spell an
 * empty one another way (absent, null, []), which undoing the first addition to it needs.
 */
export function checkOwnPatch(
  artifact: Readonly<Record<string, unknown>>,
  patch: Patch,
  key: string,
  list: string,
  at: ProblemPlace,
): void {
  const keys = keysOf(patch);
  if (keys.has(key)) throw unreachable(key, at);
  if (!keys.has(list)) return;
  if (!isEmptyList(artifact[list]) || !isEmptyList(patch.set?.[list])) throw unreachable(list, at);
}

/** The patch that gives a list its present spelling back once it is empty again; null when `[]` is that. */
export function listSpelling(artifact: Readonly<Record<string, unknown>>, list: string): Patch | null {
  if (!Object.hasOwn(artifact, list)) return { unset: [list] };
  return artifact[list] === null ? { set: { [list]: null } } : null;
}

function isEmptyList(list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}

function unreachable(property: string, at: ProblemPlace): Refusal {
  return refusal('invalid', 'patch.key', `“${property}” can't be changed this way.`, at, { property });
}

/** The first key that occurs twice. */
export function firstTwice(keys: Iterable<string>): string | null {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return null;
}

/** Any text can be a key, an empty one too: files hold such things, and undoing has to put them back. */
export function isKey(key: Json | undefined): key is string {
  return typeof key === 'string';
}
