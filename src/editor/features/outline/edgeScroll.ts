/** Near an edge, dragging scrolls: how near, and how far per frame, in pixels. */
const EDGE = 36;
const STEP = 10;

/** Scrolls an element while something is held near its upper or lower edge. */
export function edgeScroll(element: HTMLElement): { follow(clientY: number): void; stop(): void } {
  let at: number | null = null;
  let frame = 0;
  const step = (): void => {
    if (at === null) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (at < top + EDGE) element.scrollTop -= STEP;
    else if (at > bottom - EDGE) element.scrollTop += STEP;
    frame = requestAnimationFrame(step);
  };
  return {
    follow(clientY) {
      const isNew = at === null;
      at = clientY;
      if (isNew) step();
    },
    stop() {
      at = null;
      cancelAnimationFrame(frame);
    },
  };
}
