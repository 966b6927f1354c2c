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

/** Where a vector of so many features is put. */
export type VectorRoom = (size: number) => Pick<Vector, 'ids' | 'values'>;

const newRoom: VectorRoom = (size) => ({ ids: new Int32Array(size), values: new Float32Array(size) });

/**
 * The vector of a bag whose ids `featureOf` translates: sublinear counts × IDF, each block and then all of length 1. What
 * an encoder makes of the sentence is one more block, whose features are numbered from behind the last term.
 */
export function vectorOf(
  bag: Bag,
  featureOf: (id: number) => number,
  weights: Pick<Weighting, 'idf' | 'isGram'>,
  sentence: Float32Array | null = null,
  room: VectorRoom = newRoom,
): Vector {
  const most = bag.ids.length + (sentence?.length ?? 0);
  const { ids, values } = room(most);
  let words = 0;
  let grams = 0;
  let size = 0;
  for (let at = 0; at < bag.ids.length; at++) {
    const feature = featureOf(bag.ids[at] ?? 0);
    if (feature < 0) continue;
    const count = bag.counts[at] ?? 1;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (weights.idf[feature] ?? 0);
    if (weights.isGram[feature] === 1) grams += value * value;
    else words += value * value;
    ids[size] = feature;
    values[size] = value;
    size++;
  }
  const total = Math.sqrt(
    (words > 0 ? 1 : 0) + (grams > 0 ? GRAM_WEIGHT ** 2 : 0) + (sentence ? SENTENCE_WEIGHT ** 2 : 0),
  );
  const wordScale = 1 / Math.sqrt(words || 1) / total;
  const gramScale = GRAM_WEIGHT / Math.sqrt(grams || 1) / total;
  for (let at = 0; at < size; at++) {
    values[at] = (values[at] ?? 0) * (weights.isGram[ids[at] ?? 0] === 1 ? gramScale : wordScale);
  }
  const terms = bag.ids.length + (bag.unknown ?? 0);
  const unknown = terms === 0 ? 1 : 1 - size / terms;
  sentence?.forEach((value, at) => {
    ids[size] = weights.idf.length + at;
    values[size++] = (value * SENTENCE_WEIGHT) / total;
  });
  return size === most
    ? { ids, values, unknown, words: bag.words }
    : { ids: ids.slice(0, size), values: values.slice(0, size), unknown, words: bag.words };
}
