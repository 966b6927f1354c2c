import type { TrainingSet } from '../trainingSet.ts';
import { sameText } from '../words.ts';
import { exampleVectors } from './exampleVectors.ts';
import { similarPairs } from './similarPairs.ts';

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
