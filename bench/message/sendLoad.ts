import { connect, type Socket } from 'node:net';

export interface Load {
  readonly port: number;
  readonly path: string;
  /** Sent in turn. */
  readonly bodies: readonly string[];
  readonly connections: number;
  /** How long, ms. */
  readonly time: number;
  /** Requests per second; left out, each connection sends the next one as soon as it has an answer. */
  readonly rate?: number;
}

export interface LoadResult {
  readonly answers: number;
  /** Answers per second. */
  readonly rate: number;
  /** Of each answer, from when its request was due, ms. */
  readonly waits: readonly number[];
}

/**
 * Sends requests over plain sockets: a client of its own takes the processor that the server needs. Rejects at the
 * first answer that isn't 200.
 */
export async function sendLoad({ port, path, bodies, connections, time, rate }: Load): Promise<LoadResult> {
  const requests = bodies.map((body) => requestOf(path, body));
  const waits: number[] = [];
  const start = performance.now();
  const end = start + time;
  let next = 0;
  // a request that no connection is free for waits for one, and its wait counts
  const dueOf = (index: number): number => (rate === undefined ? 0 : start + (index * 1000) / rate);

  async function work(): Promise<void> {
    const line = await open(port);
    for (;;) {
      const index = next++;
      const due = dueOf(index);
      if (Math.max(due, performance.now()) >= end) break;
      const early = due - performance.now();
      if (early > 0) await pause(early);
      const sent = rate === undefined ? performance.now() : due;
      await line.ask(requests[index % requests.length] as Buffer);
      waits.push(performance.now() - sent);
    }
    line.close();
  }

  await Promise.all(Array.from({ length: connections }, work));
  return { answers: waits.length, rate: (waits.length * 1000) / (performance.now() - start), waits };
}

function requestOf(path: string, body: string): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
}

interface Line {
  ask(request: Buffer): Promise<void>;
  close(): void;
}

async function open(port: number): Promise<Line> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return { ask: (request) => ask(socket, request), close: () => socket.destroy() };
}

function ask(socket: Socket, request: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = '';
    const onData = (part: Buffer): void => {
      received += part.toString('latin1');
      const head = received.indexOf('\r\n\r\n');
      const length = head < 0 ? undefined : /content-length: (\d+)/i.exec(received)?.[1];
      if (length === undefined || received.length < head + 4 + Number(length)) return;
      socket.off('data', onData);
      if (received.startsWith('HTTP/1.1 200')) resolve();
      else reject(new Error(received.slice(0, 400)));
    };
    socket.on('data', onData);
    socket.write(request);
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The wait that 99 of 100 don't exceed. */
export function p99(waits: readonly number[]): number {
  return waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? NaN;
}
