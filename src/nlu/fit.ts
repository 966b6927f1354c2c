import { vectorOf, weighTerms, type Vector, type Weighting } from './features.ts';
import { idfPower } from './idfPower.ts';
import { levelSizes } from './levelSizes.ts';
import { separate, type Plane } from './logistic.ts';
import { matrixOf } from './matrix.ts';
import type { Prepared } from './prepare.ts';

/** A classifier as it comes out of training: a plane per class. */
export interface Fitted {
  readonly weighting: Weighting;
  /** By position in the list of classes that was fitted. */
  readonly planes: readonly Plane[];
}

/** Learns to tell `classes` from each other on some rows of a prepared set. `tick` is told the rows seen. */
export function fit(
  prepared: Prepared,
  rows: readonly number[],
  classes: readonly number[],
  tick: (work: number) => void,
): Fitted {
  const { labels, sentences, corpus, size } = prepared;
  // That of the whole set in its folds too, so that what they show holds for the whole.
  const weighting = weighTerms(corpus, rows, idfPower(size));
  const vectors = rows.map((row) => vectorOfRow(prepared, row, weighting));
  const matrix = matrixOf(vectors, weighting.kept.length + (sentences?.dimensions ?? 0));
  const sizes: number[] = [];
  const planes = classes.map((label) => {
    const positives: number[] = [];
    const negatives: number[] = [];
    rows.forEach((row, at) => (labels[row] === label ? positives : negatives).push(at));
    const plane = separate(matrix, positives, negatives);
    sizes.push(positives.length);
    tick(rows.length);
    return plane;
  });
  return { weighting, planes: levelSizes(planes, sizes) };
}

const EMPTY = { size: 0, ids: new Int32Array(), counts: new Float32Array(), words: 0 };

export function vectorOfRow({ corpus, sentences }: Prepared, row: number, weighting: Weighting): Vector {
  return vectorOf(corpus.bags[row] ?? EMPTY, weighting.featureOf, weighting, sentences?.rows[row]);
}
