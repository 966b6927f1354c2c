import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deserializeModel, serializeModel } from '#nlu/serialize.ts';
import { trainModel, type KeptParts } from '#nlu/train.ts';
import { trainingSet, type TrainingSet } from '#nlu/trainingSet.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import { blankSkill } from '#skill/blankSkill.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { ModelStore, StoredModel } from '#storage/store.ts';
import type { Current } from '../usecases/current.ts';
import { Training } from './training.ts';
import { joinDigests, partDigestsOf } from './trainingPlan.ts';

/** A training that ends when the test says so. */
interface Held {
  readonly set: TrainingSet;
  readonly kept: KeptParts;
  stopped: boolean;
  finish(): void;
}

let jobs: Held[];
let stored: StoredModel | undefined;
let training: Training;
let skill: Skill;
let revision: number;

const models: ModelStore = {
  read: async () => stored,
  write: async (_id, model) => {
    stored = model;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  jobs = [];
  stored = undefined;
  skill = blankSkill('Trained', 'en');
  revision = 1;
  training = newTraining();
});
afterEach(() => {
  training.close();
  vi.useRealTimers();
});

function newTraining(): Training {
  return new Training(models, {
    startJob: (set, kept = {}) => {
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
      const job: Held = {
        set,
        stopped: false,
        kept,
        finish: () => resolve(serializeModel(trainModel(set, {}, kept))),
      };
      jobs.push(job);
      const stop = () => {
        job.stopped = true;
        reject(new Error('stopped'));
      };
      return { done: promise, progress: () => 0.5, stop };
    },
  });
}

function current(): Current {
  return { head: { id: 'a', revision, fields: skill.fields, created: '', updated: '' }, skill };
}

function edit(...edits: Edit[]): void {
  change(edits, true);
}

function change(edits: readonly Edit[], isOwn: boolean): void {
  const applied = applyEdits(skill, edits);
  skill = applied.skill;
  revision++;
  training.changed({ ...current(), touched: applied.touched, isOwn });
}

const intent = (name: string, ...texts: string[]): Edit => ({
  op: 'intent.put',
  intent: { intent: name, examples: texts.map((text) => ({ text })) },
});
const status = () => training.reportOf('a').status;
const quiet = () => vi.advanceTimersByTimeAsync(1000);

it('needs no training without intents', async () => {
  expect(await training.modelFor(current())).toBeNull();
  expect([status(), jobs.length]).toEqual(['Available', 0]);
});

it('waits for quiet, then trains once on the newest texts', async () => {
  training.prepare(current());
  edit(intent('a', 'one'));
  edit(intent('b', 'two'));
  expect([status(), training.progressOf('a')]).toEqual(['Training', null]);
  await quiet();
  expect(training.progressOf('a')).toBe(0.5);
  expect(jobs.map(({ set }) => set.examples.map(({ text }) => text))).toEqual([['one', 'two']]);
  jobs[0]?.finish();
  await quiet();
  expect(status()).toBe('Available');
  expect(stored?.revision).toBe(3);
  expect((await training.modelFor(current()))?.intents).toEqual(['a', 'b']);
});

it('starts over when the texts change meanwhile', async () => {
  edit(intent('a', 'one'));
  await quiet();
  edit(intent('b', 'two'));
  expect(jobs[0]?.stopped).toBe(true);
  await quiet();
  jobs[1]?.finish();
  await quiet();
  expect([status(), jobs.length]).toEqual(['Available', 2]);
  expect((await training.modelFor(current()))?.intents).toEqual(['a', 'b']);
});

it('isn’t put off for ever by an author who doesn’t stop', async () => {
  edit(intent('a', 'one'));
  for (let second = 0; second < 40; second++) {
    await quiet();
    edit({ op: 'example.put', intent: 'a', example: { text: `text ${second}` } });
  }
  const through = jobs.filter(({ stopped }) => !stopped);
  expect(through).toHaveLength(1);
  through[0]?.finish();
  await quiet();
  expect(stored).toBeDefined();
  expect(status()).toBe('Training');
  jobs.at(-1)?.finish();
  await quiet();
  expect(status()).toBe('Available');
});

it('doesn’t mind other changes, nor texts that are as they were', async () => {
  edit(intent('a', 'one'));
  await quiet();
  jobs[0]?.finish();
  await quiet();
  edit({ op: 'node.set', id: 'Welcome', patch: { set: { title: 'Hello' } } });
  expect(status()).toBe('Available');
  edit({ op: 'intent.set', intent: 'a', patch: { set: { description: 'of one' } } });
  await quiet();
  expect([status(), jobs.length]).toEqual(['Available', 1]);
});

it('trains only what changed, says what and why, and has the model that all of it would have made', async () => {
  edit(intent('a', 'one Berlin'), intent('b', 'two'));
  await quiet();
  expect(training.underWay('a')).toEqual({ parts: ['intents', 'mentions'], because: ['new'], intents: [] });
  jobs[0]?.finish();
  await quiet();
  expect(training.underWay('a')).toBeNull();

  edit({ op: 'example.put', intent: 'b', example: { text: 'three' } });
  await quiet();
  expect(training.underWay('a')).toEqual({ parts: ['intents'], because: ['examples'], intents: ['b'] });
  expect(Object.keys(jobs[1]?.kept ?? {})).toEqual(['tagger']);
  jobs[1]?.finish();
  await quiet();

  const mentions = [{ entity: 'city', location: [4, 10] as const }];
  edit(
    { op: 'intent.remove', intent: 'a' },
    {
      op: 'intent.put',
      intent: { intent: 'a', examples: [{ text: 'one Berlin', mentions }] },
    },
  );
  await quiet();
  expect(training.underWay('a')).toEqual({ parts: ['mentions'], because: ['mentions'], intents: [] });
  jobs[2]?.finish();
  await quiet();
  const whole = trainModel(trainingSet(skill));
  expect(stored && serializeModel(deserializeModel(stored.blob))).toEqual(serializeModel(whole));
});

it('trains nothing for texts in another order or another case', async () => {
  edit(intent('a', 'one', 'two'));
  await quiet();
  jobs[0]?.finish();
  await quiet();
  edit({ op: 'intent.remove', intent: 'a' }, intent('a', 'Two', 'one'));
  await quiet();
  expect([status(), jobs.length]).toEqual(['Available', 1]);
});

it('takes the stored model when it is of the same texts, and an older one until it is replaced', async () => {
  edit(intent('a', 'one'));
  await quiet();
  jobs[0]?.finish();
  await quiet();

  training = newTraining();
  expect((await settled(training.modelFor(current())))?.intents).toEqual(['a']);
  expect([status(), jobs.length]).toEqual(['Available', 1]);

  const { skill: later } = applyEdits(skill, [intent('b', 'two')]);
  skill = later;
  training = newTraining();
  training.prepare(current());
  await quiet();
  expect(status()).toBe('Training');
  expect((await training.modelFor(current()))?.intents).toEqual(['a']);
  jobs[1]?.finish();
  await quiet();
  expect((await training.modelFor(current()))?.intents).toEqual(['a', 'b']);
});

it('trains again over bytes that it can’t read', async () => {
  stored = { revision: 1, digest: 'any', blob: Uint8Array.of(1, 2, 3) };
  edit(intent('a', 'one'));
  await quiet();
  jobs[0]?.finish();
  await quiet();
  expect((await training.modelFor(current()))?.intents).toEqual(['a']);
});

it('answers without a model when the first takes too long', async () => {
  edit(intent('a', 'one'));
  expect(await settled(training.modelFor(current()), 20_000)).toBeNull();
  expect(status()).toBe('Training');
});

it('leaves the training of a change to the process that made it, and takes the model over', async () => {
  training.prepare(current());
  change([intent('a', 'one')], false);
  await settled(quiet(), 5000);
  expect([status(), jobs.length]).toEqual(['Training', 0]);

  const set = trainingSet(skill);
  const digest = joinDigests(partDigestsOf(set));
  stored = { revision, digest, blob: serializeModel(trainModel(set)) };
  await training.takeOver('a');
  await quiet();
  expect([status(), jobs.length]).toEqual(['Available', 0]);
  expect((await training.modelFor(current()))?.intents).toEqual(['a']);
});

it('trains itself when the other process doesn’t', async () => {
  training.prepare(current());
  change([intent('a', 'one')], false);
  stored = { revision: 1, digest: 'of before', blob: Uint8Array.of(1) };
  await training.takeOver('a');
  await settled(quiet(), 31_000);
  jobs[0]?.finish();
  await quiet();
  expect([status(), jobs.length]).toEqual(['Available', 1]);
});

async function settled<T>(result: Promise<T>, time = 1000): Promise<T> {
  await vi.advanceTimersByTimeAsync(time);
  return result;
}
