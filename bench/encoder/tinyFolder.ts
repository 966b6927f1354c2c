import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tinyModel } from './tinyModel.ts';

const MARKS = ['[UNK]', '[CLS]', '[SEP]'];

/**
 * A folder as an operator would supply it, with the real runtime and a model that knows some words: the vector of each group
 * is one in its own direction.
 */
export function makeTinyFolder(groups: readonly (readonly string[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-tiny-encoder-'));
  const words = [...MARKS, ...groups.flat()];
  const direction = (word: string) => groups.map((group) => (group.includes(word) ? 1 : 0));
  mkdirSync(join(folder, 'onnx'));
  writeFileSync(join(folder, 'onnx', 'model.onnx'), tinyModel(words.map(direction)));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizerOf(words)));
  writeFileSync(join(folder, 'tokenizer_config.json'), JSON.stringify({ unk_token: '[UNK]' }));
  symlinkSync(installed(), join(folder, 'node_modules'), 'junction');
  return folder;
}

function tokenizerOf(words: readonly string[]) {
  const special = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const text = { Sequence: { id: 'A', type_id: 0 } };
  return {
    version: '1.0',
    added_tokens: MARKS.map((content, id) => ({ id, content, special: true })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]'), text, special('[SEP]')],
      pair: [],
      special_tokens: Object.fromEntries(MARKS.map((id, at) => [id, { id, ids: [at], tokens: [id] }])),
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    },
  };
}

/** The packages, installed beside this file the first time that they are asked for. */
function installed(): string {
  const packages = join(import.meta.dirname, 'node_modules');
  if (!existsSync(join(packages, 'onnxruntime-web'))) {
    console.log('Installing onnxruntime-web …');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags], { cwd: import.meta.dirname, stdio: 'inherit' });
  }
  return packages;
}
