import { Worker } from 'node:worker_threads';
import { trainingSet } from '#nlu/trainingSet.ts';
import type { Encoder } from '../encoder/encoder.ts';
import type { Current } from '../usecases/current.ts';
import { digestOf } from './digestOf.ts';
import type { InsightAnswers, InsightKind, InsightRequest } from './insightOf.ts';
import { Queue } from './queue.ts';

/** Answers that are kept, of all skills together. */
const KEPT = 100;

interface Asked {
  readonly digest: string;
  readonly answer: Promise<unknown>;
}

/** Questions about the examples of whole skills, each answered once for the same examples, in a thread of its own. */
export class Insights {
  readonly #queue = new Queue(1);
  readonly #encoder: Encoder | null;
  /** Least recently asked first. */
  readonly #asked = new Map<string, Asked>();
  readonly #workers = new Set<Worker>();

  constructor(encoder: Encoder | null) {
    this.#encoder = encoder;
  }

  async ask<K extends InsightKind>({ head, skill }: Current, kind: K): Promise<InsightAnswers[K]> {
    const request = {
      kind,
      set: trainingSet(skill),
      names: skill.intents.values().map(({ intent }) => intent),
    };
    const digest = digestOf(request);
    const key = `${kind} ${head.id}`;
    const known = this.#asked.get(key);
    const asked =
      known?.digest === digest ? known : { digest, answer: this.#queue.run(() => this.#run(request)) };
    this.#asked.delete(key);
    this.#asked.set(key, asked);
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > KEPT && oldest !== undefined) this.#asked.delete(oldest);
    try {
      return (await asked.answer) as InsightAnswers[K];
    } catch (error) {
      if (this.#asked.get(key) === asked) this.#asked.delete(key);
      throw error;
    }
  }

  close(): void {
    for (const worker of this.#workers) void worker.terminate();
  }

  /** Only models that are trained to answer the question make use of the encoder. */
  async #encoded(request: InsightRequest): Promise<InsightRequest> {
    if (!this.#encoder || request.kind !== 'confusion') return request;
    const sentences = await this.#encoder.sentences(request.set);
    return { ...request, set: { ...request.set, sentences } };
  }

  async #run(request: InsightRequest): Promise<unknown> {
    const worker = new Worker(new URL('./insightWorker.ts', import.meta.url), {
      workerData: await this.#encoded(request),
      execArgv: [],
    });
    this.#workers.add(worker);
    try {
      return await new Promise<unknown>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('The question about the examples was given up.')));
      });
    } finally {
      this.#workers.delete(worker);
    }
  }
}
