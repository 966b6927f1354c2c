/** How long work goes on before it lets the page breathe, ms. */
const SLICE = 6;
/** Hands that moved so short a time ago are still moving, ms. */
const STILL = 150;
/** While they move, work gets this much time, ms, */
const CRUMB = 1.5;
/** so long after the last time, ms. */
const PAUSE = 100;

/** What a hand does to a page. */
const INPUTS = ['wheel', 'keydown', 'pointerdown', 'pointermove', 'touchmove'] as const;

/** Work that gives way to the author. */
export interface Slices {
  /** Begins, or begins anew, after `delay` ms. `step` answers false when all is done. */
  start(step: () => boolean, done: () => void, delay: number): void;
  /** Counts as a hand that moves. */
  touch(): void;
  stop(): void;
  close(): void;
}

/** Does long work in slices between frames, and next to nothing of it while the author scrolls, types or drags. */
export function openSlices(): Slices {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moved = -Infinity;
  const touch = (): void => {
    moved = performance.now();
  };
  const options = { capture: true, passive: true };
  for (const input of INPUTS) window.addEventListener(input, touch, options);
  const run = (step: () => boolean, done: () => void): void => {
    const moves = performance.now() - moved < STILL;
    const end = performance.now() + (moves ? CRUMB : SLICE);
    let more = step();
    while (more && performance.now() < end) more = step();
    if (more) timer = setTimeout(run, moves ? PAUSE : 0, step, done);
    else done();
  };
  const stop = (): void => clearTimeout(timer);
  return {
    start(step, done, delay) {
      stop();
      timer = setTimeout(run, delay, step, done);
    },
    touch,
    stop,
    close() {
      stop();
      for (const input of INPUTS) window.removeEventListener(input, touch, options);
    },
  };
}
