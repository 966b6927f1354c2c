import type { Run } from './run.ts';

/**
 * Tells when a turn goes round in a circle that it can't leave: a node comes round once more, and since the last time
 * neither the context nor what is waiting has changed, and no chance played a part. The first round is free, so that
 * turns without a circle pay a look-up for each node and no more.
 */
export class Circle {
  readonly #before = new Map<string, string | null>();

  /** True when the node, about to run, closes the circle. */
  closes(run: Run, node: string): boolean {
    const before = this.#before.get(node);
    if (before === undefined) {
      this.#before.set(node, null);
      return false;
    }
    const now = JSON.stringify([run.context, run.pending, run.journal.written().draws.length]);
    if (now === before) return true;
    this.#before.set(node, now);
    return false;
  }
}
