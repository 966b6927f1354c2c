import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Words that an encoder takes for the same, each group with a direction of its own. */
export type Synonyms = readonly (readonly string[])[];

/** Stands for `@huggingface/tokenizers`: a token per word, marks around them. */
const TOKENIZERS = `
exports.Tokenizer = class {
  constructor({ groups }) { this.groups = groups; }
  encode(text) {
    const ids = text.split(' ').map((word) => 1 + this.groups.findIndex((group) => group.includes(word)));
    return { ids: [100, ...ids, 101] };
  }
};`;

/** Stands for ONNX Runtime: a token's vector is one where its number says, that of a mark or an unknown word is empty. */
const RUNTIME = `
const { readFileSync } = require('node:fs');
exports.Tensor = class { constructor(type, data, dims) { Object.assign(this, { type, data, dims }); } };
exports.InferenceSession = {
  async create(file) {
    const { width } = JSON.parse(readFileSync(file, 'utf8'));
    return {
      inputNames: ['input_ids', 'attention_mask'],
      outputNames: ['last_hidden_state'],
      async run({ input_ids: { data } }) {
        const values = Array.from(data).flatMap((id) => Array.from({ length: width }, (_, at) => (at + 1 === Number(id) ? 1 : 0)));
        return { last_hidden_state: { data: Float32Array.from(values), dims: [1, data.length, width] } };
      },
    };
  },
};`;

/** For tests: a folder with a small encoder in it, which is gone when disposed of. */
export class TestEncoderFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'parley-encoder-'));

  constructor(groups: Synonyms) {
    this.write('tokenizer.json', JSON.stringify({ groups }));
    this.write('tokenizer_config.json', '{}');
    this.write('onnx/model.onnx', JSON.stringify({ width: groups.length }));
    this.write('node_modules/onnxruntime-node/index.js', RUNTIME);
    this.write('node_modules/@huggingface/tokenizers/index.js', TOKENIZERS);
  }

  write(name: string, content: string): void {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { recursive: true });
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
