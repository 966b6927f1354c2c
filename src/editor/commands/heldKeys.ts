/** Keeps the keys that are pressed on the page before its shortcuts are there, so that none is lost. */
export class HeldKeys {
  #keys: KeyboardEvent[] = [];
  readonly #hold = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented) this.#keys.push(event);
  };

  start(): void {
    window.addEventListener('keydown', this.#hold);
  }

  /** What was pressed since the start, in order; from now on nothing is held. */
  take(): readonly KeyboardEvent[] {
    window.removeEventListener('keydown', this.#hold);
    return this.#keys.splice(0);
  }
}
