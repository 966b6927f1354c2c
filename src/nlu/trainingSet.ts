import type { Example, Skill } from '#skill/model.ts';
import type { Sentences } from './sentences.ts';
import { sameText } from './words.ts';

export interface LabelledText {
  readonly text: string;
  readonly intent: string;
  /** What is marked in it. */
  readonly mentions?: readonly MarkedMention[];
}

export interface MarkedMention {
  readonly entity: string;
  /** `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What a model is trained on. */
export interface TrainingSet {
  readonly language: string;
  readonly examples: readonly LabelledText[];
  /** Texts that are no intent. */
  readonly counterexamples: readonly string[];
  /** Of all these texts, when there is an encoder. */
  readonly sentences?: Sentences;
}

/** The part of a skill that the classifier learns from; two skills with equal sets have equal models. */
export function trainingSet(skill: Skill): TrainingSet {
  const examples = skill.intents
    .values()
    .flatMap(({ intent, examples }) => (examples ?? []).map((example) => labelled(example, intent)));
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

function labelled({ text, mentions }: Example, intent: string): LabelledText {
  const marked = (mentions ?? []).flatMap(({ entity, location }): MarkedMention[] => {
    const [start = -1, end = -1] = location;
    return start >= 0 && end > start && end <= text.length ? [{ entity, start, end }] : [];
  });
  return marked.length === 0 ? { text, intent } : { text, intent, mentions: marked };
}
