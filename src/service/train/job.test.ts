import { expect, it } from 'vitest';
import { classify } from '#nlu/classify.ts';
import { deserializeModel } from '#nlu/serialize.ts';
import { startWorker } from './job.ts';

const set = {
  language: 'en',
  examples: Array.from({ length: 400 }, (_, at) => ({
    text: `say ${at} topic${at % 20}`,
    intent: `i${at % 20}`,
  })),
  counterexamples: [],
};

it('trains in a thread and tells how far it is', async () => {
  const job = startWorker(set);
  expect(job.progress()).toBe(0);
  const model = deserializeModel(await job.done);
  expect(classify(model, 'say topic7').intents[0]?.intent).toBe('i7');
  expect(job.progress()).toBeGreaterThan(0.9);
});

it('can be stopped', async () => {
  const job = startWorker(set);
  job.stop();
  await expect(job.done).rejects.toThrow('stopped');
});
