import { availableParallelism } from 'node:os';
import { RecencyMap } from '#lib/recencyMap.ts';
import type { Model } from '#nlu/model.ts';
import type { Touched } from '#skill/apply/touched.ts';
import type { TrainingUnderWay } from '#protocol/studio.ts';
import type { ModelStore } from '#storage/store.ts';
import type { Current } from '../usecases/current.ts';
import type { Changed } from '../usecases/openSkills.ts';
import type { Encoder } from '../encoder/encoder.ts';
import { startWorker, type StartJob } from './job.ts';
import { Queue } from './queue.ts';
import { SkillTraining, type TrainingPorts, type TrainingReport } from './skillTraining.ts';

/** Models held in memory; further ones are read again when they are needed. */
const KEPT = 64;
/** How long a message waits for the first model of a skill, in milliseconds. */
const FIRST_MODEL = 10_000;

export interface TrainingOptions {
  readonly startJob?: StartJob;
  readonly encoder?: Encoder | null;
  now?(): number;
}

/** The models of all skills in use. */
export class Training {
  readonly #ports: TrainingPorts;
  readonly #skills = new RecencyMap<string, SkillTraining>();

  constructor(models: ModelStore, options: TrainingOptions = {}) {
    const { startJob = startWorker, now = Date.now, encoder = null } = options;
    // One core is left to the service.
    const queue = new Queue(Math.max(1, availableParallelism() - 1));
    this.#ports = { models, startJob, queue, now, encoder };
  }

  /** What models are trained with, and understand with. */
  get encoder(): Encoder | null {
    return this.#ports.encoder;
  }

  /** A skill that nobody has asked for since the start counts as available: its model is stored. */
  reportOf(id: string): TrainingReport {
    return this.#skills.peek(id)?.report ?? { status: 'Available' };
  }

  /** How far a skill's training is, 0–1; null when none is under way. */
  progressOf(id: string): number | null {
    return this.#skills.peek(id)?.progress ?? null;
  }

  /** What is being trained of a skill and why; null when nothing is. */
  underWay(id: string): TrainingUnderWay | null {
    return this.#skills.peek(id)?.underWay ?? null;
  }

  /** Makes sure that a model of the skill's examples is there or on its way. */
  prepare(current: Current): SkillTraining {
    const { id } = current.head;
    const known = this.#skills.get(id);
    if (known) return known;
    const training = new SkillTraining(this.#ports, current);
    this.#skills.set(id, training);
    training.start();
    this.#makeRoom();
    return training;
  }

  /** Takes note of a change; `touched` is null when anything may have changed. */
  changed({ head, skill, touched, isOwn }: Changed): void {
    const known = this.#skills.peek(head.id);
    const current = { head, skill };
    if (known) {
      if (touched === null || touchesExamples(touched)) known.change(current, isOwn);
    } else if (isOwn) this.prepare(current);
  }

  /** Whether a skill's model is kept here. */
  has(id: string): boolean {
    return this.#skills.peek(id) !== undefined;
  }

  /** Another process may have stored a newer model. */
  async takeOver(id: string): Promise<void> {
    await this.#skills.peek(id)?.takeOver();
  }

  /** The newest model. Null for a skill without examples, or whose first model takes too long. */
  async modelFor(current: Current): Promise<Model | null> {
    const training = this.prepare(current);
    if (training.model === null && training.isBusy) await atMost(FIRST_MODEL, training.settled());
    return training.model;
  }

  /**
   * The model of the skill's present examples, waited for as long as it may take; after that as `modelFor`.
   *
   * @param wait in milliseconds
   */
  async newestModel(current: Current, wait: number): Promise<Model | null> {
    const training = this.prepare(current);
    training.hurry();
    if (training.isBusy) await atMost(wait, training.settled());
    return training.model;
  }

  forget(id: string): void {
    this.#skills.peek(id)?.stop();
    this.#skills.delete(id);
  }

  close(): void {
    for (const id of this.#skills.keys()) this.forget(id);
  }

  #makeRoom(): void {
    for (const [id, training] of this.#skills.entries()) {
      if (this.#skills.size <= KEPT) return;
      if (!training.isBusy) this.#skills.delete(id);
    }
  }
}

function touchesExamples({ intents, examples, counterexamples }: Touched): boolean {
  return intents.size > 0 || examples.size > 0 || counterexamples.size > 0;
}

async function atMost(milliseconds: number, settled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([settled, over]);
  clearTimeout(timer);
}
