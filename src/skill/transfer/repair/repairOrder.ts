/**
 * Siblings in an order: every run that the links still tell is kept whole. First come runs that begin with a
 * node without a predecessor, then the others, each by where their first node stands in the file.
 *
 * @param ids in file order
 */
export function repairOrder(ids: readonly string[], previousOf: (id: string) => string | null): string[] {
  const here = new Set(ids);
  const follower = new Map<string, string>();
  const follows = new Set<string>();
  for (const id of ids) {
    const previous = previousOf(id);
    if (previous === null || previous === id || !here.has(previous) || follower.has(previous)) continue;
    follower.set(previous, id);
    follows.add(id);
  }
  const heads = ids.filter((id) => !follows.has(id));
  const firsts = heads.filter((id) => previousOf(id) === null);
  const lost = heads.filter((id) => previousOf(id) !== null);
  const order = new Set<string>();
  // The whole list once more: what no head leads to goes round in circles, and is entered where it comes first.
  for (const head of [...firsts, ...lost, ...ids]) {
    for (let at: string | undefined = head; at !== undefined && !order.has(at); at = follower.get(at))
      order.add(at);
  }
  return [...order];
}
