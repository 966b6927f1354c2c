import { parentPort, workerData } from 'node:worker_threads';
import { serializeModel } from '#nlu/serialize.ts';
import { trainModel } from '#nlu/train.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';

/** The thread that `startWorker` starts: trains once, answers with the model's bytes, ends. */
const bytes = serializeModel(trainModel(workerData as TrainingSet));
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
