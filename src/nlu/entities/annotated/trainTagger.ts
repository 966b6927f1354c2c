import { languageOf, type Language } from '../../language.ts';
import { separate } from '../../logistic.ts';
import { matrixOf } from '../../matrix.ts';
import { prune } from '../../prune.ts';
import type { Token } from '../../token.ts';
import type { LabelledText, TrainingSet } from '../../trainingSet.ts';
import { tokensOf } from '../tokens.ts';
import { beginOf, insideOf, OUTSIDE, type Tagger } from './tagger.ts';
import { tokenFeatures } from './tokenFeatures.ts';

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token. */
  readonly labels: readonly number[];
}

/**
 * Learns mentions from the marked examples; null when none is marked. Examples without marks count where they have a
 * word of a mention: there it is no mention. The order of the examples doesn't matter.
 */
export function trainTagger(set: TrainingSet): Tagger | null {
  const input = taggerInput(set);
  if (!input) return null;
  const { entities, sentences } = input;
  const language = languageOf(set.language);
  const features = new Map<string, number>();
  const rows = sentences.flatMap(({ text, tokens }) =>
    tokenFeatures(text, tokens, language).map((seen) => {
      const ids = seen.map((feature) => {
        const id = features.get(feature) ?? features.size;
        features.set(feature, id);
        return id;
      });
      return rowOf(ids);
    }),
  );
  const labels = sentences.flatMap((sentence) => sentence.labels);
  const matrix = matrixOf(rows, features.size);
  const classes = Array.from({ length: 1 + 2 * entities.length }, (_, label) => label);
  const planes = classes.map((label) => {
    const positives: number[] = [];
    const negatives: number[] = [];
    labels.forEach((other, row) => (other === label ? positives : negatives).push(row));
    return separate(matrix, positives, negatives);
  });
  return { entities, features, ...prune(planes, features.size) };
}

/** All that a tagger is made of, in an order of its own; null when no example is marked. */
export function taggerInput({ language, examples }: TrainingSet): {
  readonly entities: readonly string[];
  readonly sentences: readonly Sentence[];
} | null {
  const marked = new Set(examples.flatMap(({ mentions = [] }) => mentions.map(({ entity }) => entity)));
  if (marked.size === 0) return null;
  const entities = [...marked].sort();
  return { entities, sentences: sentencesOf(examples, entities, languageOf(language)) };
}

/** The vector of a token whose features these are, of length 1. */
export function rowOf(ids: readonly number[]) {
  const values = new Float32Array(ids.length).fill(1 / Math.sqrt(Math.max(1, ids.length)));
  return { size: ids.length, ids: Int32Array.from(ids), values, unknown: 0, words: 1 };
}

function sentencesOf(
  examples: readonly LabelledText[],
  entities: readonly string[],
  language: Language,
): Sentence[] {
  const read = examples.map(({ text, mentions = [] }) => {
    const tokens = tokensOf(text, language);
    const labels = tokens.map(({ start, end }) => {
      const mention = mentions.find((one) => start >= one.start && end <= one.end);
      if (!mention) return OUTSIDE;
      const isFirst = !tokens.some((other) => other.start >= mention.start && other.start < start);
      const entity = entities.indexOf(mention.entity);
      return isFirst ? beginOf(entity) : insideOf(entity);
    });
    return { text, tokens, labels };
  });
  const isMarked = ({ labels }: Sentence) => labels.some((label) => label !== OUTSIDE);
  const marked = new Set(
    read.flatMap(({ tokens, labels }) =>
      tokens.flatMap(({ word }, at) => (labels[at] === OUTSIDE ? [] : [word])),
    ),
  );
  return read
    .filter((sentence) => isMarked(sentence) || sentence.tokens.some(({ word }) => marked.has(word)))
    .sort((a, b) => compare(a.text, b.text) || compare(a.labels.join(), b.labels.join()));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
