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
  await Promise.all(
    wires.map(async (wire) => {
      while (performance.now() - start < milliseconds) {
        const { method, path, body } = callAt(count++);
        const { status, body: answer } = await wire.call(method, path, body);
        if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${answer.toString()}`);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  for (const wire of wires) wire.close();
  return count / seconds;
}
