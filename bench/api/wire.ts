import { connect, type Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: Buffer;
}

/** `HTTP/1.1 200 …` */
const STATUS_AT = 9;
const HEAD_END = '\r\n\r\n';
/** As Node's servers write it. */
const LENGTH = Buffer.from('content-length: ');

/**
 * One kept-alive connection that speaks as little HTTP as the measured services need. A client of Node's own takes
 * longer over a request than the services do, and would be what is measured.
 */
export class Wire {
  readonly #socket: Socket;
  readonly #host: string;
  #parts: Buffer[] = [];
  #length = 0;
  /** Bytes of the answer under way, once its head is there. */
  #wanted = 0;
  #bodyAt = 0;
  #take: (reply: Reply) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true);
    socket.on('data', (part: Buffer) => this.#receive(part));
    const fail = (): void => this.#fail(new Error('The connection has ended.'));
    socket.on('error', fail);
    socket.on('close', fail);
  }

  static async open(url: string): Promise<Wire> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Wire(socket, host);
  }

  call(method: string, path: string, body?: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.onEnd(reject);
      this.send(method, path, body, resolve);
    });
  }

  /** One call at a time; without a promise, which would be a part of what is measured. */
  send(method: string, path: string, body: string | undefined, take: (reply: Reply) => void): void {
    this.#take = take;
    const head = `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n`;
    const rest =
      body === undefined
        ? '\r\n'
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    this.#socket.write(head + rest);
  }

  /** Called when the connection breaks. */
  onEnd(fail: (error: Error) => void): void {
    this.#fail = fail;
  }

  close(): void {
    this.#fail = () => undefined;
    this.#socket.destroy();
  }

  #receive(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#wanted === 0) this.#readHead();
    if (this.#wanted === 0 || this.#length < this.#wanted) return;
    const whole = this.#joined();
    this.#parts = [];
    this.#length = 0;
    const status = Number(whole.toString('latin1', STATUS_AT, STATUS_AT + 3));
    const body = whole.subarray(this.#bodyAt, this.#wanted);
    this.#wanted = 0;
    this.#take({ status, body });
  }

  #readHead(): void {
    const whole = this.#joined();
    this.#parts = [whole];
    const end = whole.indexOf(HEAD_END);
    if (end < 0) return;
    const at = whole.indexOf(LENGTH);
    if (at < 0 || at > end)
      throw new Error(`An answer without a length: ${whole.toString('latin1', 0, end)}`);
    const digits = at + LENGTH.length;
    this.#bodyAt = end + HEAD_END.length;
    this.#wanted = this.#bodyAt + Number.parseInt(whole.toString('latin1', digits, end), 10);
  }

  #joined(): Buffer {
    return this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts);
  }
}
