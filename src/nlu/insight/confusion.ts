import { classify } from '../classify.ts';
import { seededRandom, shuffle } from '../random.ts';
import { trainModel } from '../train.ts';
import type { LabelledText, TrainingSet } from '../trainingSet.ts';
import { sameText } from '../words.ts';
import { TrainingStopped, type Watch } from '../watch.ts';

/** A sentence that was taken for something else than it is. */
export interface ConfusedExample {
  readonly text: string;
  /** Of the answer, 0–1. */
  readonly confidence: number;
}

export interface ConfusionCell {
  readonly intent: string;
  /** Null where the sentence was held for irrelevant. */
  readonly answer: string | null;
  readonly examples: readonly ConfusedExample[];
}

export interface Confusion {
  /** How many sentences were asked. */
  readonly asked: number;
  /** How many were answered right. */
  readonly right: number;
  readonly intents: readonly { readonly intent: string; readonly asked: number; readonly right: number }[];
  /** What was answered wrong, the most frequent first. */
  readonly cells: readonly ConfusionCell[];
}

const FOLDS = 5;
const SEED = 5;

/**
 * Asks every example of a model that was trained without it: a fifth of the examples at a time. Throws
 * `TrainingStopped` when the watch asks for it.
 */
export function confusion(set: TrainingSet, { onProgress, shouldStop }: Watch = {}): Confusion {
  const examples = distinct(set.examples);
  const folds = foldsOf(examples);
  const asked = new Map<string, { asked: number; right: number }>();
  const cells = new Map<string, { intent: string; answer: string | null; examples: ConfusedExample[] }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    if (shouldStop?.() === true) throw new TrainingStopped();
    const held = examples.filter((_, at) => folds[at] === fold);
    const model = trainModel(
      { ...set, examples: examples.filter((_, at) => folds[at] !== fold) },
      shouldStop ? { shouldStop } : {},
    );
    for (const { text, intent } of held) {
      const { intents, irrelevant } = classify(model, text, set.sentences?.vectors.get(sameText(text)));
      const [best] = intents;
      const answer = irrelevant ? null : (best?.intent ?? null);
      const count = asked.get(intent) ?? { asked: 0, right: 0 };
      asked.set(intent, { asked: count.asked + 1, right: count.right + (answer === intent ? 1 : 0) });
      if (answer === intent) continue;
      const key = JSON.stringify([intent, answer]);
      const cell = cells.get(key) ?? { intent, answer, examples: [] };
      cell.examples.push({ text, confidence: Math.round((best?.confidence ?? 0) * 1000) / 1000 });
      cells.set(key, cell);
    }
    onProgress?.((fold + 1) / FOLDS, 'calibrate');
  }
  const intents = Array.from(asked, ([intent, counts]) => ({ intent, ...counts }));
  return {
    asked: examples.length,
    right: intents.reduce((sum, { right }) => sum + right, 0),
    intents: intents.sort((a, b) => a.right / a.asked - b.right / b.asked || (a.intent < b.intent ? -1 : 1)),
    cells: [...cells.values()].sort(
      (a, b) =>
        b.examples.length - a.examples.length || (a.intent < b.intent ? -1 : a.intent > b.intent ? 1 : 0),
    ),
  };
}

/** Each text once per intent, in an order that doesn't depend on that of the set. */
function distinct(examples: readonly LabelledText[]): LabelledText[] {
  const known = new Map<string, LabelledText>();
  for (const example of examples)
    known.set(JSON.stringify([example.intent, sameText(example.text)]), example);
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, example]) => example);
}

/** Evenly by intent. */
function foldsOf(examples: readonly LabelledText[]): Int32Array {
  const order = Int32Array.from(examples.keys());
  shuffle(order, order.length, seededRandom(SEED));
  const folds = new Int32Array(examples.length);
  const next = new Map<string, number>();
  for (const at of order) {
    const intent = examples[at]?.intent ?? '';
    const fold = next.get(intent) ?? intent.length % FOLDS;
    folds[at] = fold % FOLDS;
    next.set(intent, fold + 1);
  }
  return folds;
}
