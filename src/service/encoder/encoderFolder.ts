import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is in the folder of an encoder that its operator supplies: the layout of sentence encoders in ONNX format. */
export interface EncoderFolder {
  readonly path: string;
  /** The ONNX file. */
  readonly model: string;
  readonly tokenizer: unknown;
  readonly tokenizerConfig: unknown;
  readonly pooling: Pooling;
}

/** How the vectors of words become the one of the sentence: their mean, or that of the first mark. */
export type Pooling = 'mean' | 'cls';

/** The encoder can't be used; the message is for the operator. */
export class EncoderError extends Error {
  override readonly name = 'EncoderError';
}

const MODELS = ['onnx/model.onnx', 'onnx/model_quantized.onnx', 'model.onnx'];

/** Throws `EncoderError` where something is missing or can't be read. */
export function readEncoderFolder(path: string): EncoderFolder {
  if (!existsSync(path)) throw new EncoderError(`There is no folder ${path}.`);
  const model = MODELS.map((file) => join(path, file)).find((file) => existsSync(file));
  if (model === undefined) throw new EncoderError(`${path} has no ${MODELS.join(' and no ')}.`);
  const tokenizer = readJson(join(path, 'tokenizer.json'));
  const tokenizerConfig = readJson(join(path, 'tokenizer_config.json'));
  return {
    path,
    model,
    tokenizer,
    tokenizerConfig,
    pooling: poolingOf(join(path, '1_Pooling', 'config.json')),
  };
}

/** Tells encoders apart: the same for the same model, wherever its folder is. */
export async function encoderId({ model, tokenizer, pooling }: EncoderFolder): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([tokenizer, pooling]));
  for await (const part of createReadStream(model)) hash.update(part as Buffer);
  return hash.digest('base64url').slice(0, 22);
}

function poolingOf(file: string): Pooling {
  if (!existsSync(file)) return 'mean';
  return (readJson(file) as { pooling_mode_cls_token?: boolean }).pooling_mode_cls_token === true
    ? 'cls'
    : 'mean';
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new EncoderError(
      `${file} can’t be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
