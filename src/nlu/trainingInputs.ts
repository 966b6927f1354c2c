import { taggerInput } from './entities/annotated/trainTagger.ts';
import type { TrainingSet } from './trainingSet.ts';
import { sameText } from './words.ts';

/**
 * The part of a set that each part of a model is made of, in an order of its own: equal inputs make equal parts, so that
 * a part whose input is as it was can be taken over.
 */
export interface TrainingInputs {
  /** The classifier's: what each intent's texts are once case, width and spaces are levelled. Marks don't matter to it. */
  readonly intents: unknown;
  /** The tagger's: the examples with marks and those that share a word with one. Null without marks. */
  readonly mentions: unknown;
}

/** @param encoder the id of the encoder that training is to make use of; null for none */
export function trainingInputs(set: TrainingSet, encoder: string | null): TrainingInputs {
  const { language, examples, counterexamples } = set;
  const rows = new Set(examples.map(({ intent, text }) => JSON.stringify([intent, sameText(text)])));
  const counters = new Set(counterexamples.map(sameText));
  const marked = taggerInput(set);
  return {
    intents: [language, [...rows].sort(), [...counters].sort(), ...(encoder === null ? [] : [encoder])],
    mentions: marked && [language, marked],
  };
}
