/** First the classifier is fitted, then its confidences are calibrated. */
export type Phase = 'fit' | 'calibrate';

/** How a training that runs elsewhere is followed and stopped. */
export interface Watch {
  /** Called after each intent with the share that is done, 0–1, rising. */
  readonly onProgress?: (share: number, phase: Phase) => void;
  /** Asked after each intent; true ends the training with `TrainingStopped`. */
  readonly shouldStop?: () => boolean;
}

export class TrainingStopped extends Error {
  override readonly name = 'TrainingStopped';
}

/** Counts work done against the work there is; throws `TrainingStopped` when that is asked for. */
export function counter(watch: Watch, total: number): (phase: Phase) => (work: number) => void {
  let done = 0;
  return (phase) => (work) => {
    done += work;
    watch.onProgress?.(Math.min(1, done / total), phase);
    if (watch.shouldStop?.() === true) throw new TrainingStopped();
  };
}
