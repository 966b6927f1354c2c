import { Worker } from 'node:worker_threads';
import type { KeptParts } from '#nlu/train.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';

/** What the thread is given. */
export interface TrainingRequest {
  readonly set: TrainingSet;
  readonly kept: KeptParts;
}

/** A training that runs elsewhere. */
export interface TrainingJob {
  /** The serialized model. Rejects when the training fails or is stopped. */
  readonly done: Promise<Uint8Array>;
  /** The share that is done, 0–1. */
  progress(): number;
  stop(): void;
}

export type StartJob = (set: TrainingSet, kept?: KeptParts) => TrainingJob;

/** Trains in a thread of its own, so that the service goes on answering. */
export const startWorker: StartJob = (set, kept = {}) => {
  const workerData: TrainingRequest = { set, kept };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, execArgv: [] });
  let share = 0;
  const done = new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', (message: number | Uint8Array) => {
      if (typeof message === 'number') share = message;
      else resolve(message);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The training was stopped.')));
  });
  return { done, progress: () => share, stop: () => void worker.terminate() };
};
