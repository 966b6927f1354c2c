/** Which rows of a grid are selected, by their keys, and where a range that is being extended began. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NOTHING: Selection = { keys: new Set(), anchor: null };

export function toggled({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
}

/** Everything from the anchor to a row; without an anchor the row alone. */
export function extended({ keys, anchor }: Selection, order: readonly string[], to: string): Selection {
  const start = anchor === null ? -1 : order.indexOf(anchor);
  const end = order.indexOf(to);
  if (start < 0) return { keys: new Set([...keys, to]), anchor: to };
  const range = order.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { keys: new Set(range), anchor };
}

/** All rows, or none when all are selected already. */
export function allOrNone({ keys }: Selection, order: readonly string[]): Selection {
  return order.every((key) => keys.has(key)) ? NOTHING : { keys: new Set(order), anchor: null };
}

/** Without what is no longer there; the same value when nothing went. */
export function pruned(selection: Selection, exists: (key: string) => boolean): Selection {
  const kept = [...selection.keys].filter(exists);
  return kept.length === selection.keys.size ? selection : { keys: new Set(kept), anchor: null };
}
