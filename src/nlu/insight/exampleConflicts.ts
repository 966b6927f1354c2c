import type { TrainingSet } from '../trainingSet.ts';
import { sameText } from '../words.ts';
import { exampleVectors, type ExampleVectors } from './exampleVectors.ts';

export interface PlacedExample {
  readonly intent: string;
  readonly text: string;
}

/** Two examples of different intents that say the same, or nearly. */
export interface ExampleConflict {
  readonly kind: 'same' | 'near';
  readonly examples: readonly [PlacedExample, PlacedExample];
  /** 0–1. */
  readonly similarity: number;
}

/** From here on two examples differ by hardly more than a word. */
const NEAR = 0.8;
const SAME = 0.999;
const MOST = 500;

/** The conflicts between the examples of a skill, the worst first; five hundred at most. */
export function exampleConflicts(set: TrainingSet): ExampleConflict[] {
  const examples = exampleVectors(set);
  const written = new Map(set.examples.map(({ intent, text }) => [`${intent}\n${sameText(text)}`, text]));
  const conflicts: ExampleConflict[] = [];
  similarPairs(examples, NEAR, (a, b, similarity) => {
    if (examples.labels[a] === examples.labels[b]) return;
    const placed = (at: number): PlacedExample => {
      const intent = examples.intents[examples.labels[at] ?? 0] ?? '';
      const text = examples.texts[at] ?? '';
      return { intent, text: written.get(`${intent}\n${text}`) ?? text };
    };
    const isSame = similarity >= SAME && examples.texts[a] === examples.texts[b];
    conflicts.push({
      kind: isSame ? 'same' : 'near',
      examples: [placed(a), placed(b)],
      similarity: Math.round(similarity * 1000) / 1000,
    });
  });
  return conflicts
    .sort((a, b) => b.similarity - a.similarity || (a.examples[0].text < b.examples[0].text ? -1 : 1))
    .slice(0, MOST);
}

/** Calls back for each pair at least so alike. */
function similarPairs(
  { vectors, width }: ExampleVectors,
  least: number,
  found: (a: number, b: number, similarity: number) => void,
): void {
  const postings: { readonly row: number; readonly value: number }[][] = Array.from(
    { length: width },
    () => [],
  );
  const sums = new Float64Array(vectors.length);
  vectors.forEach(({ ids, values }, row) => {
    const touched: number[] = [];
    ids.forEach((id, at) => {
      const value = values[at] ?? 0;
      for (const other of postings[id] ?? []) {
        if (sums[other.row] === 0) touched.push(other.row);
        sums[other.row] = (sums[other.row] ?? 0) + value * other.value;
      }
    });
    for (const other of touched) {
      const similarity = Math.min(1, sums[other] ?? 0);
      sums[other] = 0;
      if (similarity >= least) found(other, row, similarity);
    }
    ids.forEach((id, at) => postings[id]?.push({ row, value: values[at] ?? 0 }));
  });
}
