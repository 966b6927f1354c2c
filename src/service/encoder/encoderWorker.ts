import { parentPort, workerData } from 'node:worker_threads';
import { openSentenceEncoder, type SentenceEncoder } from './sentenceEncoder.ts';

/** What the thread says first: what it has opened, or why it couldn't. */
export type EncoderHello = { readonly id: string; readonly dimensions: number } | { readonly error: string };

export interface EncoderRequest {
  readonly number: number;
  readonly texts: readonly string[];
}

/** To a request; the vectors one behind the other. */
export interface EncoderAnswer {
  readonly number: number;
  readonly values?: Float32Array;
  readonly error?: string;
}

/** The thread that an `Encoder` starts: opens the folder, answers requests in turn. */
const { folder } = workerData as { folder: string };
const say = (message: EncoderHello | EncoderAnswer) => parentPort?.postMessage(message, []);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

try {
  const encoder = await openSentenceEncoder(folder);
  let last = Promise.resolve();
  parentPort?.on('message', (request: EncoderRequest) => {
    last = last.then(() => answer(encoder, request)).then(say);
  });
  say({ id: encoder.id, dimensions: encoder.dimensions });
} catch (error) {
  say({ error: reasonOf(error) });
}

async function answer(encoder: SentenceEncoder, { number, texts }: EncoderRequest): Promise<EncoderAnswer> {
  try {
    const values = new Float32Array(texts.length * encoder.dimensions);
    for (const [at, text] of texts.entries()) values.set(await encoder.encode(text), at * encoder.dimensions);
    return { number, values };
  } catch (error) {
    return { number, error: reasonOf(error) };
  }
}
