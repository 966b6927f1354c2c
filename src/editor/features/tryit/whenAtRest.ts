/** Does something whenever what it depends on has rested for a while; the newest change wins. */
export interface AtRest {
  /** Something has changed. */
  changed(): void;
  stop(): void;
}

/**
 * @param pause ms
 * @param look is given what tells whether nothing has changed since, so that what it found still counts
 */
export function whenAtRest(pause: number, look: (isCurrent: () => boolean) => Promise<void>): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;
  const stop = (): void => {
    run += 1;
    clearTimeout(timer);
  };
  return {
    changed() {
      stop();
      const mine = run;
      timer = setTimeout(() => void look(() => mine === run), pause);
    },
    stop,
  };
}
