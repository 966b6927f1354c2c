/**
 * A fresh node id in Watson's manner.
 *
 * @param random in [0, 1), as `Math.random`
 */
export function newNodeId(random: () => number): string {
  const digits = (): string =>
    Math.floor(random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0');
  return `node_${digits()}${digits()}`;
}
