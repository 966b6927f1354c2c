import { connect, type Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * One kept-alive connection that speaks as little HTTP as the measured services need. A client of Node's own takes
 * longer over a request than the services do, and would be what is measured.
 */
export class Wire {
  readonly #socket: Socket;
  readonly #host: string;
  #parts: Buffer[] = [];
  #length = 0;
  /** Of the answer under way, once its head is there. */
  #wanted = 0;
  #bodyAt = 0;
  #status = 0;
  #resolve: ((reply: Reply) => void) | undefined;
  #reject: ((error: Error) => void) | undefined;

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true);
    socket.on('data', (part: Buffer) => this.#take(part));
    const fail = (): void => this.#reject?.(new Error('The connection has ended.'));
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

  /** One call at a time. */
  call(method: string, path: string, body?: string): Promise<Reply> {
    const head = `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n`;
    const rest =
      body === undefined
        ? '\r\n'
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#socket.write(head + rest);
    });
  }

  close(): void {
    this.#reject = undefined;
    this.#socket.destroy();
  }

  #take(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#wanted === 0 && !this.#readHead()) return;
    if (this.#length < this.#wanted) return;
    const whole = this.#joined();
    const reply = { status: this.#status, body: whole.subarray(this.#bodyAt, this.#wanted) };
    this.#parts = [];
    this.#length = 0;
    this.#wanted = 0;
    this.#resolve?.(reply);
  }

  #readHead(): boolean {
    const whole = this.#joined();
    const end = whole.indexOf('\r\n\r\n');
    if (end < 0) return false;
    const head = whole.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`An answer without a length: ${head}`);
    this.#status = Number(head.slice(9, 12));
    this.#bodyAt = end + 4;
    this.#wanted = this.#bodyAt + Number(length);
    return true;
  }

  #joined(): Buffer {
    const whole = this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts);
    this.#parts = [whole];
    return whole;
  }
}
