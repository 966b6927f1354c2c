import { SAMPLE, type Observation } from './crossValidate.ts';
import { oddsOf, type Calibration, type Evidence } from './evidence.ts';
import { regress } from './regression.ts';
import { hasManyIntents, type SetSize } from './setSize.ts';

/** From this confidence on an intent counts as recognised; below it the text is irrelevant. */
export const THRESHOLD = 0.2;
/** The share of right answers that the threshold is allowed to cost. */
const LOSS = 0.05;
const THRESHOLD_ODDS = Math.log(THRESHOLD / (1 - THRESHOLD));

/** So many examples weigh as much as the fixed threshold when few intents move theirs. */
const INERTIA = 300;

/** An encoder knows words that no example has: that they are unknown says so much less. */
const UNKNOWN_TO_ENCODERS = 0.5;
/** The share of unknown terms at which that changes nothing: what right answers have or less. */
const USUALLY_UNKNOWN = 0.3;

/** What is calibrated: with an encoder, or without. */
export interface Calibrated extends SetSize {
  readonly isEncoded: boolean;
}

/**
 * The calibration of a skill that is too small to be measured: fitted once over hundreds of small skills. With
 * more intents a text looks less like each of them; with more examples unknown terms say more.
 */
export function fixedCalibration({ intents, examples, isEncoded }: Calibrated): Calibration {
  const width = Math.log(Math.max(1, intents));
  const size = Math.log(Math.max(1, examples));
  const unknown = -7.74 - 0.58 * size;
  const forgiven = isEncoded ? unknown * (1 - UNKNOWN_TO_ENCODERS) : 0;
  return {
    logit: 1.08,
    margin: 0.66,
    unknown: unknown - forgiven,
    length: 0.28,
    constant: 1.63 * width - 1.29 * size + 2.78 + forgiven * USUALLY_UNKNOWN,
  };
}

/**
 * Turns raw evidence into confidences that mean what they say, from what cross-validation saw of a set with so
 * many intents and examples. Few intents can't show what a text without an intent looks like: then only the
 * threshold is moved, and by less the fewer examples there are.
 *
 * A model that was cross-validated on a sample has seen more than the folds' models: its right answers lie
 * higher, and the threshold may lie higher with them.
 */
export function calibrate(observations: readonly Observation[], set: Calibrated): Calibration {
  const { examples } = set;
  const isFew = !hasManyIntents(set);
  const shape = isFew ? fixedCalibration(set) : fitOdds(observations);
  const odds = observations
    .filter(({ isRight }) => isRight)
    .map(({ evidence }) => oddsOf(evidence, shape))
    .sort((a, b) => a - b);
  const loss = isFew ? LOSS : LOSS * Math.sqrt(Math.max(1, Math.min(9, examples / SAMPLE)));
  const lowest = odds[Math.floor(loss * odds.length)] ?? THRESHOLD_ODDS;
  const weight = isFew ? examples / (examples + INERTIA) : 1;
  return { ...shape, constant: shape.constant + weight * (THRESHOLD_ODDS - lowest) };
}

function fitOdds(observations: readonly Observation[]): Calibration {
  const columns = ['logit', 'margin', 'unknown', 'length'] satisfies (keyof Evidence)[];
  const [logit = 0, margin = 0, unknown = 0, length = 0, constant = 0] = regress(
    observations.map(({ evidence }) => [...columns.map((column) => evidence[column]), 1]),
    observations.map(({ isRight }) => isRight),
  );
  // A better score must never mean less confidence.
  return { logit: Math.max(0, logit), margin: Math.max(0, margin), unknown, length, constant };
}
