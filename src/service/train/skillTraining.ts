import type { Model } from '#nlu/model.ts';
import { deserializeModel } from '#nlu/serialize.ts';
import type { KeptParts } from '#nlu/train.ts';
import { trainingSet, type TrainingSet } from '#nlu/trainingSet.ts';
import type { TrainingUnderWay } from '#protocol/studio.ts';
import type { ModelStore } from '#storage/store.ts';
import type { Encoder } from '../encoder/encoder.ts';
import type { Current } from '../usecases/current.ts';
import type { StartJob, TrainingJob } from './job.ts';
import type { Queue } from './queue.ts';
import { joinDigests, partDigestsOf, splitDigests, trainingPlan, type PartDigests } from './trainingPlan.ts';

/** An author goes on typing: training waits until there was quiet for so long, in milliseconds. */
const QUIET = 700;
/** A training that edits have put off for longer than this, in milliseconds, is let through to its end. */
const LONGEST_PUT_OFF = 30_000;
/** The process that made a change trains; another one only steps in after so long, in milliseconds. */
const LEFT_TO_OTHERS = 30_000;

export interface TrainingPorts {
  readonly models: ModelStore;
  readonly startJob: StartJob;
  readonly queue: Queue;
  readonly encoder: Encoder | null;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface TrainingReport {
  readonly status: 'Training' | 'Available' | 'Failed';
  readonly status_errors?: { message: string }[];
}

/** A model and what it was trained on. */
interface Trained {
  readonly digests: PartDigests;
  /** Null for a stored model of other texts than today's. */
  readonly set: TrainingSet | null;
  readonly model: Model;
}

/** The model of one skill: kept up to date with its examples, the one before answering meanwhile. */
export class SkillTraining {
  readonly #ports: TrainingPorts;
  #current: Current;
  #trained: Trained | null = null;
  #isLoaded = false;
  /** Of the stored model as last seen. */
  #storedRevision = 0;
  /** The one whose examples are to be learned. */
  #wantedRevision = 0;
  #failure: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #job: TrainingJob | undefined;
  #underWay: TrainingUnderWay | null = null;
  /** Grows with each reason to train; a training of an older one is void. */
  #round = 0;
  /** When the oldest unanswered change came; null when the model is up to date. */
  #behindSince: number | null = null;
  #waiting: (() => void)[] = [];

  constructor(ports: TrainingPorts, current: Current) {
    this.#ports = ports;
    this.#current = current;
  }

  get isBusy(): boolean {
    return this.#behindSince !== null;
  }

  get model(): Model | null {
    return this.#trained?.model ?? null;
  }

  /** Of the training under way, 0–1; null when there is none. */
  get progress(): number | null {
    return this.#job?.progress() ?? null;
  }

  /** What is being trained and why; null when nothing is. */
  get underWay(): TrainingUnderWay | null {
    return this.#job ? this.#underWay : null;
  }

  get report(): TrainingReport {
    if (this.isBusy) return { status: 'Training' };
    if (this.#failure === null) return { status: 'Available' };
    return { status: 'Failed', status_errors: [{ message: this.#failure }] };
  }

  /** Makes sure that there is a model of the skill's examples; takes the stored one if it is of these. */
  start(): void {
    this.#begin(0);
  }

  /** The examples have changed, in this process or in another one. */
  change(current: Current, isOwn: boolean): void {
    this.#current = current;
    this.#begin(isOwn ? QUIET : LEFT_TO_OTHERS);
  }

  /** Somebody waits for the model: a training that waits for quiet begins at once. */
  hurry(): void {
    if (this.#timer) void this.#train(this.#round);
  }

  /** Another process has stored a model: takes it over, and is up to date when it is of the present examples. */
  async takeOver(): Promise<void> {
    if (this.#job) return;
    await this.#load(this.#current.head.id);
    if (this.isBusy && !this.#job && this.#storedRevision >= this.#wantedRevision) this.#begin(0);
  }

  /** Resolves once nothing is being trained. */
  async settled(): Promise<void> {
    if (this.isBusy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  stop(): void {
    this.#round++;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#job?.stop();
    this.#settle();
  }

  #begin(delay: number): void {
    if (this.#current.skill.intents.size === 0) {
      this.stop();
      this.#trained = null;
      this.#failure = null;
      return;
    }
    const now = this.#ports.now();
    this.#behindSince ??= now;
    this.#wantedRevision = this.#current.head.revision;
    clearTimeout(this.#timer);
    if (this.#job && now - this.#behindSince > LONGEST_PUT_OFF) return;
    const round = ++this.#round;
    this.#job?.stop();
    this.#timer = setTimeout(() => void this.#train(round), delay);
    this.#timer.unref();
  }

  async #train(round: number): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { head, skill } = this.#current;
    try {
      const set = trainingSet(skill);
      const trained = await this.#trainedOn(set, head.id, head.revision, round);
      if (round !== this.#round) return;
      this.#trained = trained;
      this.#failure = null;
    } catch (error) {
      if (round !== this.#round) return;
      this.#failure = error instanceof Error ? error.message : String(error);
    }
    this.#job = undefined;
    // Changed while the training was let through: there is more to learn.
    if (this.#current.skill !== skill) {
      this.#behindSince = null;
      this.#begin(0);
    } else this.#settle();
  }

  async #trainedOn(
    set: TrainingSet,
    skill: string,
    revision: number,
    round: number,
  ): Promise<Trained | null> {
    if (set.examples.length === 0) return null;
    const { encoder } = this.#ports;
    const digests = partDigestsOf(set, encoder?.id);
    if (!this.#isLoaded) await this.#load(skill);
    const old = this.#trained;
    const plan = trainingPlan(old?.set ?? null, set, { old: old?.digests ?? null, wanted: digests });
    if (old && plan.parts.length === 0) return { ...old, set };
    const kept = old ? keptOf(old.model, plan) : {};
    const blob = await this.#ports.queue.run(async () => {
      const sentences = plan.parts.includes('intents') ? await encoder?.sentences(set) : undefined;
      if (round !== this.#round) throw new Error('The training was put off.');
      this.#underWay = plan;
      this.#job = this.#ports.startJob(sentences ? { ...set, sentences } : set, kept);
      return this.#job.done;
    });
    const digest = joinDigests(digests);
    if (round === this.#round) await this.#ports.models.write(skill, { revision, digest, blob });
    return { digests, set, model: deserializeModel(blob) };
  }

  async #load(skill: string): Promise<void> {
    const stored = await this.#ports.models.read(skill);
    this.#isLoaded = true;
    if (!stored) return;
    this.#storedRevision = stored.revision;
    if (this.#trained && stored.digest === joinDigests(this.#trained.digests)) return;
    try {
      const digests = splitDigests(stored.digest);
      this.#trained = { digests, set: null, model: deserializeModel(stored.blob) };
    } catch (error) {
      // Written by another version of the classifier: it is trained again.
      if (!(error instanceof RangeError)) throw error;
    }
  }

  #settle(): void {
    this.#behindSince = null;
    this.#job = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** The parts of a model that needn't be trained. */
function keptOf(model: Model, { parts }: TrainingUnderWay): KeptParts {
  return {
    ...(!parts.includes('intents') && { classifier: model }),
    ...(!parts.includes('mentions') && { tagger: model.tagger }),
  };
}
