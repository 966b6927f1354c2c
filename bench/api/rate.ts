import { Wire } from './wire.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

/** Calls per second by so many clients at once, each waiting for its answer before it calls again. */
export async function rate(
  url: string,
  clients: number,
  milliseconds: number,
  callAt: (count: number) => Call,
): Promise<number> {
  const wires = await Promise.all(Array.from({ length: clients }, () => Wire.open(url)));
  const start = performance.now();
  let count = 0;
  const callUntilTheEnd = (wire: Wire): Promise<void> =>
    new Promise((resolve, reject) => {
      const next = (): void => {
        if (performance.now() - start >= milliseconds) {
          resolve();
          return;
        }
        const { method, path, body } = callAt(count++);
        wire.send(method, path, body, ({ status, body: answer }) => {
          if (status === 200) next();
          else reject(new Error(`${method} ${path} answered ${status}: ${answer.toString()}`));
        });
      };
      wire.onEnd(reject);
      next();
    });
  await Promise.all(wires.map(callUntilTheEnd));
  const seconds = (performance.now() - start) / 1000;
  for (const wire of wires) wire.close();
  return count / seconds;
}
