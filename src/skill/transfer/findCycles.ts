/** The circles in a graph in which each node leads to one node at most, each circle once. Takes linear time. */
export function findCycles(ids: Iterable<string>, next: (id: string) => string | undefined): string[][] {
  const cycles: string[][] = [];
  const walkOf = new Map<string, number>();
  let walk = 0;
  for (const start of ids) {
    walk++;
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, walk);
      path.push(at);
      at = next(at);
    }
    if (at !== undefined && walkOf.get(at) === walk) cycles.push(path.slice(path.indexOf(at)));
  }
  return cycles;
}
