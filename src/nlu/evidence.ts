import type { Vector } from './features.ts';

/** What a class's confidence is computed from. */
export interface Evidence {
  /** The class's score: raw log odds. */
  readonly logit: number;
  /** How far that is above the best of the others (negative: below), within ±10; 0 without others. */
  readonly margin: number;
  /** Share of the text's terms that no example has. */
  readonly unknown: number;
  /** ln(1 + number of words). */
  readonly length: number;
}

/** Linear in the evidence: log odds that the intent is right. */
export type Calibration = Readonly<Record<keyof Evidence | 'constant', number>>;

const FARTHEST = 10;

/** The evidence for a class whose score is `logit` where the best of the others has `rival`. */
export function evidenceFor(logit: number, rival: number, vector: Vector): Evidence {
  return {
    logit,
    margin: rival === -Infinity ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, logit - rival)),
    unknown: vector.unknown,
    length: Math.log(1 + vector.words),
  };
}

/** Tells of a class the best score among the others; −∞ if there are none. */
export function rivalsIn(scores: ArrayLike<number>): (label: number) => number {
  let first = -Infinity;
  let second = -Infinity;
  let best = -1;
  for (let label = 0; label < scores.length; label++) {
    const score = scores[label] ?? 0;
    if (score > first) {
      second = first;
      first = score;
      best = label;
    } else if (score > second) second = score;
  }
  return (label) => (label === best ? second : first);
}

/** Log odds that the class is right, given its evidence. */
export function oddsOf(evidence: Evidence, calibration: Calibration): number {
  return (
    calibration.logit * evidence.logit +
    calibration.margin * evidence.margin +
    calibration.unknown * evidence.unknown +
    calibration.length * evidence.length +
    calibration.constant
  );
}

export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
