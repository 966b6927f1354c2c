import { indexTexts, type Corpus } from './corpus.ts';
import { intentName } from './intentName.ts';
import { languageOf } from './language.ts';
import type { Sentences } from './sentences.ts';
import type { SetSize } from './setSize.ts';
import type { TrainingSet } from './trainingSet.ts';
import { sameText } from './words.ts';

/** A training set as numbers. Rows stand in an order that doesn't depend on the order of the set. */
export interface Prepared {
  /** The intents that have examples, sorted: these are the classes. */
  readonly intents: readonly string[];
  /** Number of classes: the intents and, if there are counterexamples, one more for them. */
  readonly classes: number;
  readonly size: SetSize;
  readonly corpus: Corpus;
  /** Row → class. */
  readonly labels: Int32Array;
  /** Rows before this one are examples and counterexamples; from here on they are names of intents. */
  readonly hints: number;
  /** `sameText` of an example → its classes. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** `sameText` of the rows before `hints`. */
  readonly texts: readonly string[];
  /** Row → what the encoder makes of it; null without an encoder. */
  readonly sentences: SentenceRows | null;
}

export interface SentenceRows extends Omit<Sentences, 'vectors'> {
  readonly rows: readonly (Float32Array | undefined)[];
}

export function prepare(set: TrainingSet): Prepared {
  const intents = [...new Set(set.examples.map(({ intent }) => intent))].sort();
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  const labelled = [
    ...set.examples.map(({ text, intent }) => ({ text: sameText(text), label: numbers.get(intent) ?? 0 })),
    ...set.counterexamples.map((text) => ({ text: sameText(text), label: intents.length })),
  ].sort((a, b) => a.label - b.label || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const rows = labelled.filter(({ text, label }, at) => {
    const before = labelled[at - 1];
    return before?.text !== text || before.label !== label;
  });
  const exact = new Map<string, number[]>();
  for (const { text, label } of rows) {
    const found = exact.get(text);
    if (found) found.push(label);
    else exact.set(text, [label]);
  }
  const texts = [...rows.map(({ text }) => text), ...intents.map(intentName)];
  return {
    intents,
    classes: intents.length + (set.counterexamples.length > 0 ? 1 : 0),
    size: { intents: intents.length, examples: rows.length },
    corpus: indexTexts(texts, languageOf(set.language)),
    labels: Int32Array.from([...rows.map(({ label }) => label), ...intents.keys()]),
    hints: rows.length,
    exact,
    texts: rows.map(({ text }) => text),
    sentences: set.sentences ? sentenceRows(set.sentences, texts) : null,
  };
}

function sentenceRows({ encoder, dimensions, vectors }: Sentences, texts: readonly string[]): SentenceRows {
  return { encoder, dimensions, rows: texts.map((text) => vectors.get(sameText(text))) };
}
