import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classify } from '#nlu/classify.ts';
import { setOf } from '#nlu/testing.ts';
import { trainModel } from '#nlu/train.ts';
import { Encoder } from '#service/encoder/encoder.ts';
import { makeTinyFolder } from './encoder/tinyFolder.ts';

const CALLS = 200;
const CARS = ['car', 'automobile', 'truck'];
const DOGS = ['dog', 'hound', 'puppy'];
const SET = setOf({ drive: ['insure my car', 'a new car'], pet: ['insure my dog', 'a new dog'] });

/**
 * Whether a sentence encoder works, and how long it takes. `--folder FOLDER` is one of yours; else a tiny model is made, on
 * which ONNX Runtime's build for WebAssembly is run.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { folder: { type: 'string' } } });
  const folder = values.folder ?? makeTinyFolder([CARS, DOGS]);
  try {
    const start = performance.now();
    const encoder = await Encoder.open(folder);
    const opened = performance.now() - start;
    const model = trainModel({ ...SET, sentences: await encoder.sentences(SET) });
    const times: number[] = [];
    for (let at = 0; at < CALLS; at++) {
      const before = performance.now();
      await encoder.sentence(model, `please insure the puppy of number ${at}`);
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    const rows = await Promise.all(
      [...CARS, ...DOGS].map(async (word) => {
        const sentence = await encoder.sentence(model, word);
        const right = CARS.includes(word) ? 'drive' : 'pet';
        return { word, right, found: classify(model, word, sentence).intents[0]?.intent ?? 'nothing' };
      }),
    );
    await encoder.close();
    console.table(rows);
    console.log(
      `${encoder.dimensions} numbers a sentence; opened in ${opened.toFixed(0)} ms; a sentence takes ` +
        `${(times[CALLS / 2] ?? 0).toFixed(2)} ms (p50), ${(times[CALLS - 3] ?? 0).toFixed(2)} ms (p99).`,
    );
    if (rows.some(({ right, found }) => right !== found)) process.exitCode = 1;
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true });
  }
}
