import type { Skill } from '#skill/model.ts';
import { sameText } from './words.ts';

export interface LabelledText {
  readonly text: string;
  readonly intent: string;
}

/** What a model is trained on. */
export interface TrainingSet {
  readonly language: string;
  readonly examples: readonly LabelledText[];
  /** Texts that are no intent. */
  readonly counterexamples: readonly string[];
}

/** The part of a skill that the classifier learns from; two skills with equal sets have equal models. */
export function trainingSet(skill: Skill): TrainingSet {
  const examples = skill.intents
    .values()
    .flatMap(({ intent, examples }) => (examples ?? []).map(({ text }) => ({ text, intent })));
  const { language } = skill.fields;
  return {
    language: typeof language === 'string' && language !== '' ? language : 'en',
    examples: examples.filter(({ text }) => sameText(text) !== ''),
    counterexamples: skill.counterexamples
      .values()
      .map(({ text }) => text)
      .filter((text) => sameText(text) !== ''),
  };
}
