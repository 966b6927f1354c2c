import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Encoder } from '#service/encoder/encoder.ts';
import { crossValidated } from './nlu/crossValidated.ts';
import { measure } from './nlu/measure.ts';
import { measurePeer } from './nlu/measurePeer.ts';
import { readSet } from './nlu/readSet.ts';

/**
 * `--data FOLDER`: one folder per set, each with a training and a test file of `text<TAB>intent` lines.
 * `--set NAME` measures one of them, `--train FILE` and `--test FILE` (also its `oos_` kin) replace the two.
 * A label that the training file doesn't have counts as out of scope. `--peer node-nlp` measures that too;
 * `--folds N` cross-validates on the training file and doesn't look at a test file, with `--apart` texts that are like each
 * other in the same fold; `--encoder FOLDER` trains with a sentence
 * encoder.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      set: { type: 'string' },
      train: { type: 'string', default: 'train.tsv' },
      test: { type: 'string', default: 'test.tsv' },
      language: { type: 'string', default: 'en' },
      peer: { type: 'string' },
      folds: { type: 'string' },
      apart: { type: 'boolean', default: false },
      encoder: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new Error('Say where the sets are: --data FOLDER');
  if (values.peer !== undefined && values.peer !== 'node-nlp') throw new Error('The only peer is node-nlp.');
  const { data: folder, language } = values;
  const encoder = values.encoder === undefined ? null : await Encoder.open(values.encoder);
  const rows: Record<string, string | number>[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (values.set !== undefined && name !== values.set) continue;
    const [train, test, oos] = [values.train, values.test, `oos_${values.test}`].map((file) =>
      join(folder, name, file),
    );
    if (!train || !test || !oos || !existsSync(train)) continue;
    const examples = readSet(train);
    if (values.folds !== undefined) {
      rows.push({
        set: name,
        ...crossValidated({ language, examples, counterexamples: [] }, Number(values.folds), values.apart),
      });
      continue;
    }
    if (!existsSync(test)) continue;
    const tests = [...readSet(test), ...(existsSync(oos) ? readSet(oos) : [])];
    const sentences = await encoder?.sentences({
      language,
      examples: [...examples, ...tests],
      counterexamples: [],
    });
    const set = { language, examples, counterexamples: [], ...(sentences && { sentences }) };
    rows.push({ set: name, ...measure(set, tests) });
    if (values.peer) rows.push({ set: `${name}, ${values.peer}`, ...measurePeer(examples, tests) });
  }
  if (rows.length === 0) throw new Error(`No set with ${values.train} and ${values.test} in ${folder}`);
  await encoder?.close();
  console.table(rows);
}
