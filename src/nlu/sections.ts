/**
 * Strings and number arrays as one run of bytes: each section is its length in bytes (4) and its content,
 * filled up to a multiple of 4. Numbers stand as the machine has them (little-endian wherever we run).
 */
export class SectionWriter {
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  numbers(values: Int32Array | Uint16Array | Uint8Array | Float32Array): this {
    return this.#add(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** A byte per character where that is enough, else two. */
  text(text: string): this {
    let isWide = false;
    for (let at = 0; at < text.length && !isWide; at++) isWide = text.charCodeAt(at) > 0xff;
    const units = isWide ? new Uint16Array(text.length) : new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
    return this.numbers(Uint8Array.of(isWide ? 2 : 1)).numbers(units);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  #add(content: Uint8Array): this {
    const section = new Uint8Array(4 + Math.ceil(content.length / 4) * 4);
    new DataView(section.buffer).setUint32(0, content.length, true);
    section.set(content, 4);
    this.#parts.push(section);
    this.#size += section.length;
    return this;
  }
}

/** Reads back, in the same order. Throws RangeError where the bytes end too early. */
export class SectionReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  int32(): Int32Array {
    return new Int32Array(this.#next());
  }

  uint16(): Uint16Array {
    return new Uint16Array(this.#next());
  }

  uint8(): Uint8Array {
    return new Uint8Array(this.#next());
  }

  float32(): Float32Array {
    return new Float32Array(this.#next());
  }

  text(): string {
    const units = this.uint8()[0] === 2 ? this.uint16() : this.uint8();
    let text = '';
    for (let at = 0; at < units.length; at += 4096) {
      text += String.fromCharCode(...units.subarray(at, at + 4096));
    }
    return text;
  }

  #next(): ArrayBuffer {
    if (this.#at + 4 > this.#bytes.length) throw new RangeError('The bytes end too early.');
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset);
    const length = view.getUint32(this.#at, true);
    const from = this.#at + 4;
    if (from + length > this.#bytes.length) throw new RangeError('The bytes end too early.');
    this.#at = from + Math.ceil(length / 4) * 4;
    return Uint8Array.from(this.#bytes.subarray(from, from + length)).buffer;
  }
}
