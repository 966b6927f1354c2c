import { parentPort, workerData } from 'node:worker_threads';
import { serializeModel } from '#nlu/serialize.ts';
import { trainModel } from '#nlu/train.ts';
import type { TrainingRequest } from './job.ts';

/** How much more must be done before it is told. */
const STEP = 0.02;

/** The thread that `startWorker` starts: tells the share that is done, answers with the model's bytes, ends. */
let told = 0;
const { set, kept } = workerData as TrainingRequest;
const onProgress = (share: number) => {
  if (share - told < STEP) return;
  told = share;
  parentPort?.postMessage(share, []);
};
const model = trainModel(set, { onProgress }, kept);
const bytes = serializeModel(model);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
