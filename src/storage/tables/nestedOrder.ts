/** A gap too small to put rows between without rounding trouble. */
const SMALLEST_STEP = 1e-6;

/**
 * Orders for new names among names that keep theirs: `orders` holds the known ones, rising along `names`. Each
 * run of new names is spread between its neighbours. Null when there is no room: then all are numbered anew.
 */
export function spreadOrders(
  names: readonly string[],
  orders: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | null {
  const result = new Map<string, number>();
  let low: number | undefined;
  for (let i = 0; i < names.length;) {
    const known = orders.get(names[i] as string);
    if (known !== undefined) {
      low = known;
      i++;
      continue;
    }
    let end = i + 1;
    while (end < names.length && !orders.has(names[end] as string)) end++;
    const high = end < names.length ? orders.get(names[end] as string) : undefined;
    const count = end - i;
    const step = low !== undefined && high !== undefined ? (high - low) / (count + 1) : 1;
    if (step < SMALLEST_STEP) return null;
    const first = low !== undefined ? low + step : high !== undefined ? high - count : 0;
    for (let k = 0; k < count; k++) result.set(names[i + k] as string, first + k * step);
    i = end;
  }
  return result;
}
