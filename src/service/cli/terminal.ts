import type { Terminal } from './command.ts';

type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr'>;

/** Clears the line and goes to its start. */
const CLEAR = '\r\u001b[K';

/** Progress is one line that changes, on a terminal; a file or a log gets none. */
export function terminalOf({ stdout, stderr }: Streams): Terminal {
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write(CLEAR);
    isShown = false;
  };
  return {
    out: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    note: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(`${CLEAR}${text}`);
      isShown = true;
    },
  };
}
