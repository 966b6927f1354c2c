import { readText } from '../classify.ts';
import type { Model } from '../model.ts';
import type { LabelledText } from '../trainingSet.ts';
import { likeness } from './exampleVectors.ts';

export interface NearExample {
  readonly text: string;
  readonly intent: string;
  /** 0–1. */
  readonly similarity: number;
}

/** What a word, a pair of words, a group of letters or the sentence as its encoder sees it added to (or took from) an intent's score. */
export interface TermWeight {
  readonly term: string;
  readonly kind: 'words' | 'letters' | 'sentence';
  readonly weight: number;
}

export interface Reasons {
  readonly intent: string;
  /** What spoke for the intent most, and against it. */
  readonly terms: readonly TermWeight[];
  /** The intent's own examples that are most like the text. */
  readonly nearest: readonly NearExample[];
}

export interface AskedText {
  readonly text: string;
  /** What the model's encoder makes of it. */
  readonly sentence?: Float32Array | null;
}

const TERMS = 8;
const NEAREST = 5;

/** Why a text has (or hasn't) the meaning of an intent; null for an intent that the model doesn't know. */
export function whyIntent(
  model: Model,
  { text, sentence = null }: AskedText,
  intent: string,
  examples: readonly LabelledText[],
): Reasons | null {
  const label = model.intents.indexOf(intent);
  if (label < 0) return null;
  const words = readText(model, text);
  const vector = sentence ? readText(model, text, sentence) : words;
  const names = termNames(model);
  const terms: TermWeight[] = [];
  let whole = 0;
  vector.ids.forEach((feature, at) => {
    const weight = weightOf(model, feature, label) * (vector.values[at] ?? 0);
    // One number of an encoder's vector means nothing to anybody.
    if (feature >= model.idf.length) whole += weight;
    else terms.push({ ...names(feature), weight });
  });
  if (sentence) terms.push({ term: text, kind: 'sentence', weight: whole });
  const weightiest = terms
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS)
    .map((one) => ({ ...one, weight: Math.round(one.weight * 1000) / 1000 }));
  const nearest = examples
    .filter((example) => example.intent === intent)
    .map((example) => ({
      text: example.text,
      intent,
      similarity: Math.round(likeness(words, readText(model, example.text)) * 1000) / 1000,
    }))
    .sort((a, b) => b.similarity - a.similarity || (a.text < b.text ? -1 : 1))
    .slice(0, NEAREST);
  return { intent, terms: weightiest, nearest };
}

function weightOf({ starts, columns, weights }: Model, feature: number, label: number): number {
  for (let k = starts[feature] ?? 0; k < (starts[feature + 1] ?? 0); k++) {
    if (columns[k] === label) return weights[k] ?? 0;
  }
  return 0;
}

/** The marks of a text's begin and end are shown as such. */
function termNames({ words, grams }: Model): (feature: number) => Pick<TermWeight, 'term' | 'kind'> {
  const names = new Map<number, Pick<TermWeight, 'term' | 'kind'>>();
  for (const [term, feature] of words) names.set(feature, { term, kind: 'words' });
  for (const [term, feature] of grams) names.set(feature, { term, kind: 'letters' });
  return (feature) => names.get(feature) ?? { term: '', kind: 'letters' };
}
