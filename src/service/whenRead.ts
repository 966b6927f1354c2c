import type { IncomingMessage } from 'node:http';

/** Milliseconds that the rest of a body may take. */
const PATIENCE = 10_000;

/**
 * Calls `then` when the rest of a body, which nobody wants, has been taken off the wire. Who is answered and hung up on
 * in the middle of sending sees a broken connection instead of the answer.
 */
export function whenRead(message: IncomingMessage, then: () => void): void {
  if (message.readableEnded || message.destroyed) {
    then();
    return;
  }
  const done = (): void => {
    clearTimeout(timer);
    message.off('end', done).off('close', done);
    then();
  };
  const timer = setTimeout(done, PATIENCE);
  message.once('end', done).once('close', done);
  // One that is unpacked goes through another stream, which has stopped taking it.
  message.unpipe();
  message.resume();
}
