/**
 * Keeps the keyboard focus on the selected card while it is in the canvas at all. Cards come and go with the view: a
 * card that gets selected may be mounted only later, and the one with the focus may be gone by then.
 */
export class FocusKeeper {
  #pane: HTMLElement | null = null;
  #inside = false;

  /** Watches the canvas pane until the returned function is called. */
  watch(pane: HTMLElement): () => void {
    this.#pane = pane;
    const onIn = (): void => {
      this.#inside = true;
    };
    const onOut = (event: FocusEvent): void => {
      // An element that is taken out of the page loses the focus, but nobody went anywhere.
      const went = event.target instanceof Node && event.target.isConnected;
      if (went && !pane.contains(event.relatedTarget as Node | null)) this.#inside = false;
    };
    pane.addEventListener('focusin', onIn);
    pane.addEventListener('focusout', onOut);
    return () => {
      pane.removeEventListener('focusin', onIn);
      pane.removeEventListener('focusout', onOut);
      this.#pane = null;
    };
  }

  /** The selected card's element is there: it gets the focus if the canvas has it. */
  offer(element: HTMLElement): void {
    const { activeElement } = document;
    // Who types on a card or a note goes on typing.
    if (activeElement?.closest('[data-overlay]')) return;
    const has = this.#pane?.contains(activeElement) ?? false;
    const lost = this.#inside && (activeElement === null || activeElement === document.body);
    if ((has || lost) && activeElement !== element && !element.contains(activeElement)) {
      element.focus({ preventScroll: true });
    }
  }

  /** Brings the focus into the canvas: to the selected card if it is there, else to the canvas itself. */
  enter(): void {
    const pane = this.#pane;
    (pane?.querySelector<HTMLElement>('[data-card][tabindex="0"]') ?? pane)?.focus({ preventScroll: true });
    this.#inside = true;
  }
}
