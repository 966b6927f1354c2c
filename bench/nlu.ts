import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { classify } from '#nlu/classify.ts';
import { serializeModel } from '#nlu/serialize.ts';
import { trainModel } from '#nlu/train.ts';
import type { LabelledText } from '#nlu/trainingSet.ts';

interface Answer {
  readonly isInScope: boolean;
  readonly isRight: boolean;
  readonly isIrrelevant: boolean;
  readonly confidence: number;
  readonly milliseconds: number;
}

const WARM_UP = 500;

/**
 * `--data FOLDER`: one folder per set, each with a training and a test file of `text<TAB>intent` lines.
 * `--set NAME` measures one of them, `--train FILE` and `--test FILE` (also its `oos_` kin) replace the two.
 * A label that the training file doesn't have counts as out of scope.
 */
export function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      set: { type: 'string' },
      train: { type: 'string', default: 'train.tsv' },
      test: { type: 'string', default: 'test.tsv' },
      language: { type: 'string', default: 'en' },
    },
  });
  if (values.data === undefined) throw new Error('Say where the sets are: --data FOLDER');
  const folder = values.data;
  const rows: Record<string, string | number>[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (values.set !== undefined && name !== values.set) continue;
    const [train, test, oos] = [values.train, values.test, `oos_${values.test}`].map((file) =>
      join(folder, name, file),
    );
    if (!train || !test || !oos || !existsSync(train) || !existsSync(test)) continue;
    const unlabelled = existsSync(oos) ? readSet(oos) : [];
    rows.push({ set: name, ...measure(readSet(train), [...readSet(test), ...unlabelled], values.language) });
  }
  if (rows.length === 0) throw new Error(`No set with ${values.train} and ${values.test} in ${folder}`);
  console.table(rows);
  return Promise.resolve();
}

function readSet(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const at = line.lastIndexOf('\t');
      return { text: line.slice(0, at), intent: line.slice(at + 1) };
    });
}

function measure(examples: LabelledText[], tests: readonly LabelledText[], language: string) {
  const intents = new Set(examples.map(({ intent }) => intent));
  const before = process.cpuUsage();
  let fitted = 0;
  const seconds = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const model = trainModel(
    { language, examples, counterexamples: [] },
    {
      onProgress: (_, phase) => {
        if (phase === 'fit') fitted = seconds();
      },
    },
  );
  const trained = seconds();
  // A service is warm; the first few hundred answers of a process aren't what is asked for.
  for (let at = 0; at < WARM_UP; at++) classify(model, examples[at % examples.length]?.text ?? '');
  const answers = tests.map(({ text, intent }): Answer => {
    const start = performance.now();
    const { intents: found, irrelevant } = classify(model, text);
    return {
      milliseconds: performance.now() - start,
      isInScope: intents.has(intent),
      isRight: found[0]?.intent === intent,
      isIrrelevant: irrelevant,
      confidence: found[0]?.confidence ?? 0,
    };
  });
  const inside = answers.filter(({ isInScope }) => isInScope);
  const outside = answers.filter(({ isInScope }) => !isInScope);
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    examples: examples.length,
    intents: intents.size,
    'accuracy %': percent(inside, ({ isRight }) => isRight),
    'accuracy at 0.2 %': percent(inside, ({ isRight, isIrrelevant }) => isRight && !isIrrelevant),
    'oos recall at 0.2 %': percent(outside, ({ isIrrelevant }) => isIrrelevant),
    AUROC: areaUnderCurve(inside, outside),
    'fit CPU s': round(fitted, 2),
    'training CPU s': round(trained, 2),
    'model kB': Math.round(serializeModel(model).length / 1000),
    'p50 ms': round(times[Math.floor(times.length * 0.5)] ?? NaN, 3),
    'p99 ms': round(times[Math.floor(times.length * 0.99)] ?? NaN, 3),
  };
}

function percent(answers: readonly Answer[], is: (answer: Answer) => boolean): number | string {
  return answers.length === 0 ? '' : round((100 * answers.filter(is).length) / answers.length, 1);
}

/** How often a text in scope is answered with more confidence than one out of scope. */
function areaUnderCurve(inside: readonly Answer[], outside: readonly Answer[]): number | string {
  if (inside.length === 0 || outside.length === 0) return '';
  let wins = 0;
  for (const a of inside) {
    for (const b of outside)
      wins += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  }
  return round(wins / inside.length / outside.length, 4);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
