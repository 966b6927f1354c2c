import { exampleVectors } from '#nlu/insight/exampleVectors.ts';
import { similarPairs } from '#nlu/insight/similarPairs.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';
import { sameText } from '#nlu/words.ts';

/** From here on one of two texts hardly says anything that the other doesn't. */
const ALIKE = 0.55;

/** Example → a number that it shares with all that are like it, or like one that is. */
export function likeTexts(set: TrainingSet): number[] {
  const vectors = exampleVectors(set);
  const groups = Array.from(vectors.texts.keys());
  const groupOf = (row: number): number => {
    const above = groups[row] ?? row;
    return above === row ? row : (groups[row] = groupOf(above));
  };
  similarPairs(vectors, ALIKE, (a, b) => {
    groups[groupOf(a)] = groupOf(b);
  });
  const rows = new Map(vectors.texts.map((text, row) => [text, row]));
  return set.examples.map(({ text }) => groupOf(rows.get(sameText(text)) ?? 0));
}
