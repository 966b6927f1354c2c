import { seededRandom, shuffle } from '#nlu/random.ts';
import { trainModel } from '#nlu/train.ts';
import type { LabelledText } from '#nlu/trainingSet.ts';
import { figuresOf, type Answer } from './figures.ts';
import { ask } from './measure.ts';

const SEED = 17;
/** With fewer intents, leaving some out makes another task of it. */
const MANY = 8;

/**
 * What settings are chosen by: the training texts alone. In each fold a share of the texts is asked, and the same share
 * of the intents is left out, whose texts are out of scope then.
 */
export function crossValidated(examples: readonly LabelledText[], folds: number, language: string) {
  const random = seededRandom(SEED);
  const order = Int32Array.from(examples.keys());
  shuffle(order, order.length, random);
  const names = [...new Set(examples.map(({ intent }) => intent))].sort();
  const nameOrder = Int32Array.from(names.keys());
  shuffle(nameOrder, nameOrder.length, random);
  const answers: Answer[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(
      Array.from(nameOrder).flatMap((name, at) =>
        names.length >= MANY && at % folds === fold ? [names[name]] : [],
      ),
    );
    const held = new Set(order.filter((_, at) => at % folds === fold));
    const training = examples.filter(({ intent }, at) => !held.has(at) && !left.has(intent));
    const tests = examples.filter((_, at) => held.has(at));
    const model = trainModel({ language, examples: training, counterexamples: [] });
    answers.push(...ask(model, new Set(training.map(({ intent }) => intent)), tests));
  }
  return { examples: examples.length, intents: names.length, ...figuresOf(answers) };
}
