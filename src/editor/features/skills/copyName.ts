/** Watson's limit for the name of a workspace. */
const LONGEST = 64;

/**
 * The first free name for a copy. `nameOf(name, n)` words the n-th try; the original's name is cut where the result
 * would be too long.
 */
export function copyName(
  name: string,
  taken: ReadonlySet<string>,
  nameOf: (name: string, n: number) => string,
): string {
  for (let n = 1; ; n++) {
    const extra = nameOf('', n).length;
    const candidate = nameOf(name.slice(0, LONGEST - extra), n);
    if (!taken.has(candidate)) return candidate;
  }
}
