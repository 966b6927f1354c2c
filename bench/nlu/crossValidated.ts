import { seededRandom, shuffle } from '#nlu/random.ts';
import { trainModel } from '#nlu/train.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';
import { likeTexts } from './likeTexts.ts';
import { figuresOf, type Answer } from './figures.ts';
import { ask } from './measure.ts';

const SEED = 17;
/** With fewer intents, leaving some out makes another task of it. */
const MANY = 8;

/**
 * What settings are chosen by: the training texts alone. In each fold a share of the texts is asked, and the same share
 * of the intents is left out, whose texts are out of scope then. Texts that are like each other are asked together when they are
 * to be: what users say is less like the examples than those are like each other.
 */
export function crossValidated(set: TrainingSet, folds: number, isApart: boolean) {
  const { examples } = set;
  const random = seededRandom(SEED);
  const order = Int32Array.from(examples.keys());
  shuffle(order, order.length, random);
  const names = [...new Set(examples.map(({ intent }) => intent))].sort();
  const nameOrder = Int32Array.from(names.keys());
  shuffle(nameOrder, nameOrder.length, random);
  const foldOf = foldsOf(order, folds, isApart ? likeTexts(set) : null);
  const answers: Answer[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(
      Array.from(nameOrder).flatMap((name, at) =>
        names.length >= MANY && at % folds === fold ? [names[name]] : [],
      ),
    );
    const held = new Set(order.filter((example) => foldOf[example] === fold));
    const training = examples.filter(({ intent }, at) => !held.has(at) && !left.has(intent));
    const tests = examples.filter((_, at) => held.has(at));
    const model = trainModel({ ...set, examples: training });
    answers.push(...ask(model, new Set(training.map(({ intent }) => intent)), tests));
  }
  return { examples: examples.length, intents: names.length, ...figuresOf(answers) };
}

/** Example → fold, in turn; that of the first one of a group for all of it. */
function foldsOf(order: Int32Array, folds: number, groups: readonly number[] | null): number[] {
  const foldOf: number[] = [];
  const first = new Map<number, number>();
  order.forEach((example, at) => {
    const group = groups?.[example] ?? example;
    const fold = first.get(group) ?? at % folds;
    first.set(group, fold);
    foldOf[example] = fold;
  });
  return foldOf;
}
