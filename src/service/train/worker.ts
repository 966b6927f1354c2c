import { parentPort, workerData } from 'node:worker_threads';
import { serializeModel } from '#nlu/serialize.ts';
import { trainModel } from '#nlu/train.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';

/** How much more must be done before it is told. */
const STEP = 0.02;

/** The thread that `startWorker` starts: tells the share that is done, answers with the model's bytes, ends. */
let told = 0;
const model = trainModel(workerData as TrainingSet, {
  onProgress: (share) => {
    if (share - told < STEP) return;
    told = share;
    parentPort?.postMessage(share, []);
  },
});
const bytes = serializeModel(model);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
