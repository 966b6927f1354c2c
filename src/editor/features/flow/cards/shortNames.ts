import type { Table } from '#lib/table.ts';

/** How many names must share a beginning before it says nothing any more. */
const SHARED_BY = 3;
/** Short names, and names with a short beginning, are shown whole. */
const LONG_NAME = 15;
const LONG_PREFIX = 5;

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * Intent names without the beginning that several share: of `Customer_Care_Store_Hours` among others of
 * `Customer_Care_` remains `…Store_Hours`. Names that share nothing are not in the map.
 */
export function shortNames(intents: Table<{ readonly intent: string }>): ReadonlyMap<string, string> {
  let names = known.get(intents);
  if (!names) known.set(intents, (names = shorten(intents.keys())));
  return names;
}

function shorten(names: readonly string[]): ReadonlyMap<string, string> {
  const sharing = new Map<string, number>();
  for (const name of names) {
    for (const prefix of prefixes(name)) sharing.set(prefix, (sharing.get(prefix) ?? 0) + 1);
  }
  const short = new Map<string, string>();
  for (const name of names) {
    if (name.length < LONG_NAME) continue;
    const shared = prefixes(name).findLast((prefix) => (sharing.get(prefix) ?? 0) >= SHARED_BY);
    if (shared !== undefined && shared.length >= LONG_PREFIX)
      short.set(name, `…${name.slice(shared.length)}`);
  }
  return short;
}

/** Beginnings that end in a separator and leave something over, shortest first. */
function prefixes(name: string): string[] {
  return Array.from(name.matchAll(/[_.-]+(?=[^_.-])/g), (match) =>
    name.slice(0, match.index + match[0].length),
  );
}
