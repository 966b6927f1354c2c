import { Worker } from 'node:worker_threads';
import { RecencyMap } from '#lib/recencyMap.ts';
import type { Model } from '#nlu/model.ts';
import type { Sentences } from '#nlu/sentences.ts';
import { textsToEncode } from '#nlu/textsToEncode.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';
import { sameText } from '#nlu/words.ts';
import { EncoderError } from './encoderFolder.ts';
import type { EncoderAnswer, EncoderHello, EncoderRequest } from './encoderWorker.ts';

/** Vectors that are kept: as many as the largest skill has texts, 46 MB at the usual 384 numbers each. */
const KEPT = 30_000;
/** Texts that are asked for at once, so that messages come in between while a skill is learned. */
const BATCH = 32;

type Report = (error: Error) => void;

interface Asked {
  resolve(values: Float32Array): void;
  reject(error: Error): void;
}

/** Makes vectors of sentences, in a thread of its own: it takes milliseconds each, and loading it seconds. */
export class Encoder {
  readonly id: string;
  readonly dimensions: number;
  readonly #worker: Worker;
  /** By text as compared. */
  readonly #known = new RecencyMap<string, Float32Array>();
  readonly #asked = new Map<number, Asked>();
  #number = 0;
  #failure: Error | null = null;

  private constructor(
    worker: Worker,
    { id, dimensions }: { id: string; dimensions: number },
    report: Report,
  ) {
    this.#worker = worker;
    this.id = id;
    this.dimensions = dimensions;
    worker.on('message', (answer: EncoderAnswer) => this.#settle(answer));
    worker.on('error', (error: Error) => {
      report(error);
      this.#end(error);
    });
    worker.on('exit', () => this.#end(new EncoderError('The encoder was stopped.')));
    worker.unref();
  }

  /** Throws `EncoderError` for a folder that is missing or that can't be used. `report` is told when it ends by itself. */
  static async open(folder: string, report: Report = () => undefined): Promise<Encoder> {
    const worker = new Worker(new URL('./encoderWorker.ts', import.meta.url), {
      workerData: { folder },
      execArgv: [],
    });
    const hello = await new Promise<EncoderHello>((resolve) => {
      worker.once('message', resolve);
      worker.once('error', ({ message }: Error) => resolve({ error: message }));
      worker.once('exit', () => resolve({ error: 'its thread ended.' }));
    });
    if (!('error' in hello)) return new Encoder(worker, hello, report);
    await worker.terminate();
    throw new EncoderError(hello.error);
  }

  /** Of all texts that a training needs. Rejects when the encoder fails. */
  async sentences(set: TrainingSet): Promise<Sentences> {
    const texts = textsToEncode(set);
    const vectors = new Map<string, Float32Array>();
    for (let at = 0; at < texts.length; at += BATCH) {
      for (const [text, vector] of await this.#vectorsOf(texts.slice(at, at + BATCH)))
        vectors.set(text, vector);
    }
    return { encoder: this.id, dimensions: this.dimensions, vectors };
  }

  /** Null for a model that was trained with another encoder, or with none, and when the encoder fails: words have to do then. */
  async sentence(model: Model, text: string): Promise<Float32Array | null> {
    const same = sameText(text);
    if (model.encoder?.id !== this.id || same === '') return null;
    try {
      return (await this.#vectorsOf([same])).get(same) ?? null;
    } catch {
      return null;
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #vectorsOf(texts: readonly string[]): Promise<Map<string, Float32Array>> {
    const vectors = new Map<string, Float32Array>();
    const missing: string[] = [];
    for (const text of texts) {
      const known = this.#known.get(text);
      if (known) vectors.set(text, known);
      else missing.push(text);
    }
    if (missing.length > 0) {
      const values = await this.#ask(missing);
      missing.forEach((text, at) =>
        vectors.set(text, values.subarray(at * this.dimensions, (at + 1) * this.dimensions)),
      );
    }
    for (const [text, vector] of vectors) this.#keep(text, vector);
    return vectors;
  }

  #keep(text: string, vector: Float32Array): void {
    this.#known.set(text, vector);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
  }

  #ask(texts: readonly string[]): Promise<Float32Array> {
    const request: EncoderRequest = { number: this.#number++, texts };
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure);
        return;
      }
      // A process doesn't end while it waits for an answer, but for no other reason does the thread keep it.
      this.#worker.ref();
      this.#asked.set(request.number, { resolve, reject });
      this.#worker.postMessage(request, []);
    });
  }

  #settle({ number, values, error }: EncoderAnswer): void {
    const asked = this.#asked.get(number);
    this.#asked.delete(number);
    if (this.#asked.size === 0) this.#worker.unref();
    if (values) asked?.resolve(values);
    else asked?.reject(new EncoderError(`The encoder failed: ${error}`));
  }

  #end(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#asked.values()) reject(error);
    this.#asked.clear();
  }
}
