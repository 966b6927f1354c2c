import { EncoderError, encoderId, readEncoderFolder, type Pooling } from './encoderFolder.ts';
import { loadRuntime, type Session, type Tensor } from './loadRuntime.ts';

/** Longer texts are cut: sentence encoders are made for no more. */
const MOST_TOKENS = 256;

export interface SentenceEncoder {
  readonly id: string;
  readonly dimensions: number;
  /** A vector of length 1. */
  encode(text: string): Promise<Float32Array>;
}

/**
 * Opens the encoder in a folder; throws `EncoderError`. Texts are encoded one at a time: in a batch, padding and dynamic
 * quantisation would let its neighbours change a text's vector, and the same examples would no longer make the same model.
 */
export async function openSentenceEncoder(path: string): Promise<SentenceEncoder> {
  const folder = readEncoderFolder(path);
  const { runtime, tokenizers } = loadRuntime(path);
  try {
    const tokenizer = new tokenizers.Tokenizer(folder.tokenizer, folder.tokenizerConfig);
    const session = await runtime.InferenceSession.create(folder.model);
    const encode = async (text: string) => {
      const ids = shortened(tokenizer.encode(text).ids);
      const tensor = (fill: (at: number) => number) =>
        new runtime.Tensor(
          'int64',
          BigInt64Array.from(ids, (_, at) => BigInt(fill(at))),
          [1, ids.length],
        );
      const known: Readonly<Record<string, () => Tensor>> = {
        input_ids: () => tensor((at) => ids[at] ?? 0),
        attention_mask: () => tensor(() => 1),
        token_type_ids: () => tensor(() => 0),
      };
      const inputs = session.inputNames.map((name) => {
        const make = known[name];
        if (!make) throw new EncoderError(`${folder.model} asks for an input ${name}, which isn’t known.`);
        return [name, make()] as const;
      });
      return normalised(
        pooled(sentenceOutput(session, await session.run(Object.fromEntries(inputs))), folder.pooling),
      );
    };
    const { length: dimensions } = await encode('a');
    return { id: await encoderId(folder), dimensions, encode };
  } catch (error) {
    if (error instanceof EncoderError) throw error;
    throw new EncoderError(
      `${folder.model} doesn’t run: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The last token is the end mark, which encoders want. */
function shortened(ids: readonly number[]): readonly number[] {
  return ids.length <= MOST_TOKENS ? ids : [...ids.slice(0, MOST_TOKENS - 1), ...ids.slice(-1)];
}

/** Some models have the sentence's vector as an output, the others one per token. */
function sentenceOutput({ outputNames }: Session, outputs: Readonly<Record<string, Tensor>>): Tensor {
  const name = ['sentence_embedding', 'last_hidden_state'].find((name) => outputNames.includes(name));
  const tensor = outputs[name ?? outputNames[0] ?? ''];
  if (!tensor) throw new EncoderError('The model has no output.');
  return tensor;
}

function pooled({ data, dims }: Tensor, pooling: Pooling): Float32Array {
  const width = dims.at(-1) ?? 0;
  const tokens = pooling === 'cls' ? 1 : data.length / width;
  const sum = new Float32Array(width);
  for (let at = 0; at < tokens * width; at++) sum[at % width] = (sum[at % width] ?? 0) + (data[at] ?? 0);
  return sum;
}

/** To length 1: what the mean is divided by doesn't matter then. */
function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
