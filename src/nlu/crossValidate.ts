import { evidenceFor, rivalsIn, type Evidence } from './evidence.ts';
import { fit, vectorOfRow } from './fit.ts';
import type { Prepared } from './prepare.ts';
import { prune } from './prune.ts';
import { seededRandom, shuffle } from './random.ts';
import { score } from './score.ts';
import { hasManyIntents } from './setSize.ts';

/** What the best intent's evidence was for a text that the classifier hadn't seen, and whether it was right. */
export interface Observation {
  readonly evidence: Evidence;
  /** False for the wrong intent and for a text whose intent the classifier didn't know at all. */
  readonly isRight: boolean;
}

const FOLDS = 4;
/** Of bigger sets so many examples, evenly by intent. */
export const SAMPLE = 3000;
const ROUNDS = 4;
const ENOUGH = 1000;
const SEED = 4;

interface Split {
  /** Row → fold, −1 for a row that isn't in the sample. */
  readonly rows: Int32Array;
  /** Intent → fold. */
  readonly intents: Int32Array;
}

/**
 * In each fold a quarter of the examples and a quarter of the intents are held out: the examples show how the
 * right answer looks, all texts of the held-out intents how a text looks that belongs nowhere. A skill of few
 * intents keeps them all.
 */
export function crossValidate(prepared: Prepared, tick: (work: number) => void): Observation[] {
  const random = seededRandom(SEED);
  return Array.from({ length: roundsFor(prepared) }, () => {
    const split = splitRows(prepared, random);
    return Array.from({ length: FOLDS }, (_, fold) => observeFold(prepared, split, fold, tick)).flat();
  }).flat();
}

/** The work that `tick` will be told in all, about. */
export function crossValidationWork(prepared: Prepared): number {
  const { hints, classes, intents, size } = prepared;
  const known = hasManyIntents(size) ? 1 - 1 / FOLDS : 1;
  const rows = Math.min(hints, SAMPLE) * (1 - 1 / FOLDS) * known + intents.length * known;
  return roundsFor(prepared) * FOLDS * rows * classes * known;
}

/** Few examples are split again and again, differently, until chance weighs less. */
function roundsFor({ hints }: Prepared): number {
  return Math.max(1, Math.min(ROUNDS, Math.floor(ENOUGH / hints)));
}

function splitRows({ labels, hints, intents, classes, size }: Prepared, random: () => number): Split {
  const order = Int32Array.from({ length: hints }, (_, row) => row);
  shuffle(order, hints, random);
  const byClass = Array.from({ length: classes }, (): number[] => []);
  for (const row of order) byClass[labels[row] ?? 0]?.push(row);
  const rows = new Int32Array(hints).fill(-1);
  const share = Math.min(1, SAMPLE / hints);
  byClass.forEach((members, label) => {
    members.slice(0, Math.ceil(members.length * share)).forEach((row, at) => {
      rows[row] = (at + label) % FOLDS;
    });
  });
  const intentOrder = Int32Array.from(intents.keys());
  shuffle(intentOrder, intentOrder.length, random);
  const folds = new Int32Array(classes).fill(-1);
  if (hasManyIntents(size)) {
    intentOrder.forEach((intent, at) => {
      folds[intent] = at % FOLDS;
    });
  }
  return { rows, intents: folds };
}

function observeFold(
  prepared: Prepared,
  split: Split,
  fold: number,
  tick: (work: number) => void,
): Observation[] {
  const { labels, hints, intents } = prepared;
  const isKnown = (row: number) => split.intents[labels[row] ?? 0] !== fold;
  const classes = Array.from({ length: prepared.classes }, (_, label) => label).filter(
    (label) => split.intents[label] !== fold,
  );
  const training = Array.from(labels.keys()).filter((row) => {
    const place = row < hints ? split.rows[row] : -2;
    return isKnown(row) && place !== -1 && place !== fold;
  });
  const { weighting, planes } = fit(prepared, training, classes, tick);
  const weights = prune(planes, weighting.kept.length);
  const observations: Observation[] = [];
  for (let row = 0; row < hints; row++) {
    if (split.rows[row] === -1 || (isKnown(row) && split.rows[row] !== fold)) continue;
    const vector = vectorOfRow(prepared, row, weighting);
    if (vector.size === 0) continue;
    const scores = score(weights, vector);
    let best = 0;
    classes.forEach((label, at) => {
      if (label < intents.length && (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
    });
    observations.push({
      evidence: evidenceFor(scores[best] ?? 0, rivalsIn(scores)(best), vector),
      isRight: classes[best] === labels[row],
    });
  }
  return observations;
}
