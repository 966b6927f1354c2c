import type { Bag } from './bag.ts';
import type { Corpus } from './corpus.ts';
import { IDF_POWER } from './idfPower.ts';

/** What a character n-gram counts beside a word: the ratio of the two blocks' lengths. */
const GRAM_WEIGHT = 1.2;
/** What an encoder's vector counts beside the words. */
const SENTENCE_WEIGHT = 1.5;
/** From this many texts on, character n-grams that only one text has are dropped. */
const MANY_TEXTS = 5000;

/** A text as a vector of length 1 (0 if nothing in it is known). */
export interface Vector {
  /** How many features these are: `ids` and `values` may be longer in a vector that nobody keeps. */
  readonly size: number;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** The share of the text's terms that no training text has, 0–1; 1 for a text without words. */
  readonly unknown: number;
  /** How many words the text has. */
  readonly words: number;
}

/** Which terms of a corpus are features, and how much each counts. */
export interface Weighting {
  /** Term number → feature, or −1. */
  readonly featureOf: Int32Array;
  /** Feature → term number. */
  readonly kept: Int32Array;
  readonly idf: Float32Array;
  readonly isGram: Uint8Array;
}

/** TF-IDF as learnt from some texts of a corpus; `power` damps the inverse document frequency. */
export function weighTerms(corpus: Corpus, rows: readonly number[], power = IDF_POWER): Weighting {
  const frequency = new Int32Array(corpus.terms.length);
  for (const row of rows) {
    for (const id of corpus.bags[row]?.ids ?? []) frequency[id] = (frequency[id] ?? 0) + 1;
  }
  const featureOf = new Int32Array(frequency.length).fill(-1);
  const kept: number[] = [];
  const rarest = rows.length >= MANY_TEXTS ? 2 : 1;
  frequency.forEach((count, id) => {
    if (count < (corpus.isGram[id] === 1 ? rarest : 1)) return;
    featureOf[id] = kept.length;
    kept.push(id);
  });
  return {
    featureOf,
    kept: Int32Array.from(kept),
    idf: Float32Array.from(
      kept,
      (id) => (Math.log((1 + rows.length) / (1 + (frequency[id] ?? 0))) + 1) ** power,
    ),
    isGram: Uint8Array.from(kept, (id) => corpus.isGram[id] ?? 0),
  };
}

function sublinear(count: number): number {
  return 1 + Math.log(count);
}

/** By count. Few terms are in a text more often. */
const SUBLINEAR = Float64Array.from({ length: 64 }, (_, count) => sublinear(count));

/** Where a vector is put. */
export type VectorRoom = Pick<Vector, 'ids' | 'values'>;

export function roomFor(size: number): VectorRoom {
  return { ids: new Int32Array(size), values: new Float32Array(size) };
}

/** The vector of a bag whose ids `featureOf` translates, to be kept. */
export function vectorOf(
  bag: Bag,
  featureOf: Int32Array | null,
  weights: Pick<Weighting, 'idf' | 'isGram'>,
  sentence: Float32Array | null = null,
): Vector {
  const vector = fillVector(bag, featureOf, weights, sentence, roomFor(bag.size + (sentence?.length ?? 0)));
  const { size, ids, values } = vector;
  return size === ids.length ? vector : { ...vector, ids: ids.slice(0, size), values: values.slice(0, size) };
}

/**
 * The vector of a bag whose ids `featureOf` translates (null: they are features): sublinear counts × IDF, each block and then
 * all of length 1. What an encoder makes of the sentence is one more block, whose features are numbered from behind the last
 * term. `room` has enough for all.
 */
export function fillVector(
  bag: Bag,
  featureOf: Int32Array | null,
  { idf, isGram }: Pick<Weighting, 'idf' | 'isGram'>,
  sentence: Float32Array | null,
  { ids, values }: VectorRoom,
): Vector {
  const { ids: terms, counts } = bag;
  let words = 0;
  let grams = 0;
  let size = 0;
  for (let at = 0; at < bag.size; at++) {
    const term = terms[at] ?? 0;
    const feature = featureOf ? (featureOf[term] ?? -1) : term;
    if (feature < 0) continue;
    const count = counts[at] ?? 1;
    const value = (SUBLINEAR[count] ?? sublinear(count)) * (idf[feature] ?? 0);
    ids[size] = feature;
    // Until all are scaled, those of n-grams are below zero.
    if (isGram[feature] === 1) {
      grams += value * value;
      values[size++] = -value;
    } else {
      words += value * value;
      values[size++] = value;
    }
  }
  const total = Math.sqrt(
    (words > 0 ? 1 : 0) + (grams > 0 ? GRAM_WEIGHT ** 2 : 0) + (sentence ? SENTENCE_WEIGHT ** 2 : 0),
  );
  const wordScale = 1 / Math.sqrt(words || 1) / total;
  const gramScale = -GRAM_WEIGHT / Math.sqrt(grams || 1) / total;
  for (let at = 0; at < size; at++) {
    const value = values[at] ?? 0;
    values[at] = value * (value < 0 ? gramScale : wordScale);
  }
  const all = bag.size + (bag.unknown ?? 0);
  const unknown = all === 0 ? 1 : 1 - size / all;
  sentence?.forEach((value, at) => {
    ids[size] = idf.length + at;
    values[size++] = (value * SENTENCE_WEIGHT) / total;
  });
  return { size, ids, values, unknown, words: bag.words };
}
