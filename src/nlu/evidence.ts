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

/** The best score among the other classes; −∞ if there are none. */
export function rivalOf(scores: ArrayLike<number>, label: number): number {
  let rival = -Infinity;
  for (let other = 0; other < scores.length; other++) {
    if (other !== label) rival = Math.max(rival, scores[other] ?? 0);
  }
  return rival;
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
