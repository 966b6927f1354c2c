import { intentName } from './intentName.ts';
import type { TrainingSet } from './trainingSet.ts';
import { sameText } from './words.ts';

/** The texts whose vectors training needs: examples, counterexamples and names of intents, each once, in an order of their own. */
export function textsToEncode({ examples, counterexamples }: TrainingSet): string[] {
  const texts = new Set<string>();
  for (const { text, intent } of examples) texts.add(sameText(text)).add(sameText(intentName(intent)));
  for (const text of counterexamples) texts.add(sameText(text));
  return [...texts].sort();
}
