import type { TrainingSet } from '../trainingSet.ts';
import { exampleVectors, type ExampleVectors } from './exampleVectors.ts';

export interface ThinIntent {
  readonly intent: string;
  readonly examples: number;
}

/** Two intents whose examples are much alike. */
export interface OverlappingIntents {
  readonly intents: readonly [string, string];
  /** 0–1: of what their examples have on average. */
  readonly similarity: number;
}

export interface IntentHealth {
  readonly thin: readonly ThinIntent[];
  readonly overlapping: readonly OverlappingIntents[];
}

/** IBM advises at least five examples per intent. */
const FEW = 5;
const OVERLAP = 0.6;

/** Intents that can't be told well: by too few examples, or because another one has nearly the same. */
export function intentHealth(set: TrainingSet, names: readonly string[]): IntentHealth {
  const examples = exampleVectors(set);
  const counts = new Map<string, number>(names.map((name) => [name, 0]));
  for (const label of examples.labels) {
    const intent = examples.intents[label] ?? '';
    counts.set(intent, (counts.get(intent) ?? 0) + 1);
  }
  const thin = Array.from(counts, ([intent, count]) => ({ intent, examples: count }))
    .filter(({ examples }) => examples < FEW)
    .sort((a, b) => a.examples - b.examples || (a.intent < b.intent ? -1 : 1));
  return { thin, overlapping: overlapsOf(examples) };
}

function overlapsOf({ intents, labels, vectors, width }: ExampleVectors): OverlappingIntents[] {
  const centres = intents.map(() => new Map<number, number>());
  vectors.forEach(({ ids, values }, row) => {
    const centre = centres[labels[row] ?? 0];
    ids.forEach((id, at) => centre?.set(id, (centre.get(id) ?? 0) + (values[at] ?? 0)));
  });
  const byFeature: { readonly intent: number; readonly value: number }[][] = Array.from(
    { length: width },
    () => [],
  );
  centres.forEach((centre, intent) => {
    const length = Math.sqrt(centre.values().reduce((sum, value) => sum + value * value, 0));
    for (const [id, value] of centre) byFeature[id]?.push({ intent, value: value / length });
  });
  const count = intents.length;
  const similarities = new Float64Array(count * count);
  for (const postings of byFeature) {
    postings.forEach((a, at) => {
      for (const b of postings.slice(at + 1)) {
        const cell = a.intent * count + b.intent;
        similarities[cell] = (similarities[cell] ?? 0) + a.value * b.value;
      }
    });
  }
  const found: OverlappingIntents[] = [];
  similarities.forEach((similarity, cell) => {
    if (similarity < OVERLAP) return;
    found.push({
      intents: [intents[Math.floor(cell / count)] ?? '', intents[cell % count] ?? ''],
      similarity: Math.round(similarity * 1000) / 1000,
    });
  });
  return found.sort((a, b) => b.similarity - a.similarity);
}
