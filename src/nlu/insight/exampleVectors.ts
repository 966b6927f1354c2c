import { vectorOfRow } from '../fit.ts';
import { weighTerms, type Vector } from '../features.ts';
import { prepare } from '../prepare.ts';
import type { TrainingSet } from '../trainingSet.ts';

/** The examples of a set, each with the vector of its terms, by intent and text; counterexamples and names left out. */
export interface ExampleVectors {
  readonly intents: readonly string[];
  readonly texts: readonly string[];
  /** Example → intent. */
  readonly labels: readonly number[];
  readonly vectors: readonly Vector[];
  /** Number of features. */
  readonly width: number;
}

export function exampleVectors(set: TrainingSet): ExampleVectors {
  const { language, examples } = set;
  const prepared = prepare({ language, examples, counterexamples: [] });
  const { corpus, intents, labels, texts } = prepared;
  const rows = texts.map((_, row) => row);
  const weighting = weighTerms(corpus, rows);
  return {
    intents,
    texts,
    labels: rows.map((row) => labels[row] ?? 0),
    vectors: rows.map((row) => vectorOfRow(prepared, row, weighting)),
    width: weighting.kept.length,
  };
}

/** The cosine of two vectors of length 1, 0–1; their features rise. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  let other = 0;
  for (let at = 0; at < a.ids.length; at++) {
    const id = a.ids[at] ?? 0;
    while (other < b.ids.length && (b.ids[other] ?? 0) < id) other++;
    if (b.ids[other] === id) sum += (a.values[at] ?? 0) * (b.values[other] ?? 0);
  }
  return Math.min(1, sum);
}
