import { classify } from '#nlu/classify.ts';
import type { Model } from '#nlu/model.ts';
import type { Sentences } from '#nlu/sentences.ts';
import { serializeModel } from '#nlu/serialize.ts';
import { trainModel } from '#nlu/train.ts';
import type { LabelledText, TrainingSet } from '#nlu/trainingSet.ts';
import { sameText } from '#nlu/words.ts';
import { figuresOf, round, type Answer } from './figures.ts';

const WARM_UP = 500;
/** Each text is asked so often, and its fastest answer counts: others on the machine only ever make one slower. */
const ROUNDS = 3;

/** Trains on some texts and asks others; says too how many answers change when the training texts come the other way round. */
export function measure(set: TrainingSet, tests: readonly LabelledText[]) {
  const { examples } = set;
  const intents = new Set(examples.map(({ intent }) => intent));
  const before = process.cpuUsage();
  let fitted = 0;
  const seconds = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const model = trainModel(set, {
    onProgress: (_, phase) => {
      if (phase === 'fit') fitted = seconds();
    },
  });
  const trained = seconds();
  // A service is warm; the first few hundred answers of a process aren't what is asked for.
  for (let at = 0; at < WARM_UP; at++) classify(model, examples[at % examples.length]?.text ?? '');
  const answers = ask(model, intents, tests, set.sentences);
  const answer = (model: Model, text: string) =>
    classify(model, text, set.sentences?.vectors.get(sameText(text)));
  const other = trainModel({ ...set, examples: examples.toReversed() });
  return {
    examples: examples.length,
    intents: intents.size,
    ...figuresOf(answers),
    'fit CPU s': round(fitted, 2),
    'training CPU s': round(trained, 2),
    'model kB': Math.round(serializeModel(model).length / 1000),
    'changed by order': tests.filter(({ text }) => !isSame(answer(model, text), answer(other, text))).length,
  };
}

export function ask(
  model: Model,
  intents: ReadonlySet<string>,
  tests: readonly LabelledText[],
  sentences?: Sentences,
): Answer[] {
  const sentenceOf = (text: string) => sentences?.vectors.get(sameText(text));
  const answers = tests.map(({ text, intent }) => {
    const { intents: found, irrelevant } = classify(model, text, sentenceOf(text));
    return {
      milliseconds: Infinity,
      isInScope: intents.has(intent),
      isRight: found[0]?.intent === intent,
      isIrrelevant: irrelevant,
      confidence: found[0]?.confidence ?? 0,
    };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { text }] of tests.entries()) {
      const answer = answers[at];
      const sentence = sentenceOf(text);
      const start = performance.now();
      classify(model, text, sentence);
      if (answer) answer.milliseconds = Math.min(answer.milliseconds, performance.now() - start);
    }
  }
  return answers;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
