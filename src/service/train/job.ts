import { Worker } from 'node:worker_threads';
import type { TrainingSet } from '#nlu/trainingSet.ts';

/** A training that runs elsewhere. */
export interface TrainingJob {
  /** The serialized model. Rejects when the training fails or is stopped. */
  readonly done: Promise<Uint8Array>;
  /** The share that is done, 0–1. */
  progress(): number;
  stop(): void;
}

export type StartJob = (set: TrainingSet) => TrainingJob;

/** Trains in a thread of its own, so that the service goes on answering. */
export const startWorker: StartJob = (set) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: set, execArgv: [] });
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
