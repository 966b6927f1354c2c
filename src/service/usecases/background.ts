/** Work that goes on after a call was answered. */
export class Background {
  readonly #running = new Set<Promise<void>>();
  readonly #report: (error: unknown) => void;

  /** @param report told of work that failed, which nobody else would hear of */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  run(work: () => Promise<void>): void {
    const done = work()
      .catch(this.#report)
      .finally(() => this.#running.delete(done));
    this.#running.add(done);
  }

  /** Resolves once nothing is under way. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
