import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EncoderError } from './encoderFolder.ts';

export interface Tensor {
  readonly data: ArrayLike<number>;
  readonly dims: readonly number[];
}

/** The part of ONNX Runtime that is used, the same in its builds for Node and for WebAssembly. */
export interface Runtime {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
  readonly InferenceSession: { create(file: string): Promise<Session> };
}

export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
}

/** The part of `@huggingface/tokenizers` that is used. */
export interface Tokenizers {
  readonly Tokenizer: new (
    tokenizer: unknown,
    config: unknown,
  ) => { encode(text: string): { readonly ids: readonly number[] } };
}

const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'];
const TOKENIZERS = ['@huggingface/tokenizers'];

/**
 * The packages that an encoder runs on, from the `node_modules` of its folder: Parley itself doesn't have them, since few need
 * them and they are large. Throws `EncoderError` where they are missing.
 */
export function loadRuntime(folder: string): { runtime: Runtime; tokenizers: Tokenizers } {
  return {
    runtime: loadPackage(folder, RUNTIMES) as Runtime,
    tokenizers: loadPackage(folder, TOKENIZERS) as Tokenizers,
  };
}

function loadPackage(folder: string, names: readonly string[]): unknown {
  const require = createRequire(join(folder, 'package.json'));
  for (const name of names) {
    let file: string;
    try {
      file = require.resolve(name);
    } catch {
      continue;
    }
    try {
      return require(file);
    } catch (error) {
      throw new EncoderError(
        `${name} doesn’t load: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  throw new EncoderError(
    `${folder} has no package ${names.join(' or ')}. ` +
      `Run: npm install --prefix ${folder} --ignore-scripts ${names[0]}`,
  );
}
