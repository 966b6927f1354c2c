import { equalJson } from '#lib/equalJson.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';

/** Steps into a JSON value: keys of objects, places in arrays. */
export type JsonPath = readonly (string | number)[];

/** Where both sides changed the same thing in different ways; undefined stands for left out. */
export interface MergeConflict {
  readonly path: JsonPath;
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export interface Merged {
  /** With `theirs` where the two conflict. Undefined for left out. */
  readonly value: Json | undefined;
  readonly conflicts: readonly MergeConflict[];
}

type Side = Json | undefined;

/**
 * Combines two changes of one value. What only one side changed is taken from it: properties of objects each for
 * themselves, items of arrays of the same length too, and items that came and went of other arrays.
 */
export function mergeJson(base: Side, mine: Side, theirs: Side, path: JsonPath = []): Merged {
  if (equalJson(mine, theirs) || equalJson(base, mine)) return { value: theirs, conflicts: [] };
  if (equalJson(base, theirs)) return { value: mine, conflicts: [] };
  if (isJsonObject(base) && isJsonObject(mine) && isJsonObject(theirs)) {
    return mergeObjects(base, mine, theirs, path);
  }
  if (isList(base) && isList(mine) && isList(theirs)) {
    const value = mergeLists(base, mine, theirs, path);
    if (value) return value;
  }
  return { value: theirs, conflicts: [{ path, base, mine, theirs }] };
}

function mergeObjects(base: JsonObject, mine: JsonObject, theirs: JsonObject, path: JsonPath): Merged {
  const conflicts: MergeConflict[] = [];
  const entries: [string, Json][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeJson(own(base, key), own(mine, key), own(theirs, key), [...path, key]);
    conflicts.push(...merged.conflicts);
    if (merged.value !== undefined) entries.push([key, merged.value]);
  }
  return { value: Object.fromEntries(entries), conflicts };
}

const own = (object: JsonObject, key: string): Side => (Object.hasOwn(object, key) ? object[key] : undefined);

const isList = (value: Side): value is readonly Json[] => Array.isArray(value);

function mergeLists(
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
  path: JsonPath,
): Merged | null {
  if (base.length === mine.length && base.length === theirs.length) {
    const items = base.map((item, index) => mergeJson(item, mine[index], theirs[index], [...path, index]));
    return {
      value: items.map(({ value }) => value as Json),
      conflicts: items.flatMap(({ conflicts }) => conflicts),
    };
  }
  const value = mergeItems(base, mine, theirs);
  return value && { value, conflicts: [] };
}

/**
 * Items that came and went, told apart by their content. Null when items occur twice, when both sides put what stayed
 * into another order, or when both took the same item away and one put something in its stead.
 */
function mergeItems(
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
): readonly Json[] | null {
  const [b, m, t] = [base, mine, theirs].map((list) => list.map((item) => JSON.stringify(item)));
  if (!b || !m || !t || [b, m, t].some((list) => new Set(list).size < list.length)) return null;
  const gone = (side: readonly string[]): Set<string> => new Set(b).difference(new Set(side));
  const added = (side: readonly string[]): Set<string> => new Set(side).difference(new Set(b));
  const isReordered = (side: readonly string[]): boolean => {
    const stayed = side.filter((item) => b.includes(item));
    return stayed.join() !== b.filter((item) => side.includes(item)).join();
  };
  if (isReordered(m) && isReordered(t)) return null;
  if (gone(m).intersection(gone(t)).size > 0 && added(m).size + added(t).size > 0) return null;

  // The one that kept the order is worked into the other.
  const [frame, other] = isReordered(m) ? [m, t] : [t, m];
  const merged = frame.filter((item) => !gone(other).has(item));
  for (const [index, item] of other.entries()) {
    if (b.includes(item) || merged.includes(item)) continue;
    const before = other.slice(0, index).findLast((candidate) => merged.includes(candidate));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, item);
  }
  return merged.map((item) => JSON.parse(item) as Json);
}

/** What stands at a path; undefined for nothing. */
export function jsonAt(value: Side, path: JsonPath): Side {
  let at = value;
  for (const step of path) {
    if (typeof step === 'number') at = isList(at) ? at[step] : undefined;
    else at = isJsonObject(at) ? own(at, step) : undefined;
  }
  return at;
}

/** The value with another one at a path that it has; undefined takes away what is there. */
export function withJsonAt(value: Side, [step, ...rest]: JsonPath, at: Side): Side {
  if (step === undefined) return at;
  if (typeof step === 'number' && isList(value)) {
    const inner = withJsonAt(value[step], rest, at);
    return inner === undefined ? value.toSpliced(step, 1) : value.with(step, inner);
  }
  const { [step]: old, ...others } = isJsonObject(value) ? value : {};
  const inner = withJsonAt(old, rest, at);
  return inner === undefined ? others : { ...(isJsonObject(value) ? value : {}), [step]: inner };
}
