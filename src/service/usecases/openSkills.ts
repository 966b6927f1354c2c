import type { Touched } from '#skill/apply/touched.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';
import type { ChangeStep, SkillHead, Store } from '#storage/store.ts';
import { notFound, ServiceError } from '../errors.ts';
import type { Current } from './current.ts';
import { KeyedLock } from './keyedLock.ts';
import type { Author, Outcome } from './outcome.ts';
import { planCalls, type Call, type Planned } from './planCalls.ts';
import { Mismatch } from './requireMatch.ts';
import { SkillMemory } from './skillMemory.ts';

/** A change that was written. `touched` is null when whole collections were replaced, or the skill is new. */
export interface Changed extends Current {
  readonly touched: Touched | null;
  /** Whether this process made it; otherwise another one did, and this one has caught up. */
  readonly isOwn: boolean;
}

/** Computes the edits that a call asks for; throws a `Refusal` when they make no sense, or a `Mismatch`. */
export type Plan = (skill: Skill) => readonly Edit[];

/**
 * The skills in use, held in memory as immutable values. All authoring goes through here: one writer at a time
 * per skill, the database first, memory after the commit. Other processes may write to the same database: a
 * revision that isn't the one in memory makes it catch up.
 */
export class OpenSkills {
  readonly #store: Store;
  readonly #memory: SkillMemory;
  readonly #lock = new KeyedLock();
  readonly #waiting = new Map<string, Call<Current>[]>();
  readonly #asked = new Map<string, Promise<number | undefined>>();
  readonly #now: () => Date;
  readonly #listeners = new Set<(changed: Changed) => void>();
  readonly #removalListeners = new Set<(id: string) => void>();

  constructor(store: Store, now: () => Date, memory = new SkillMemory()) {
    this.#store = store;
    this.#now = now;
    this.#memory = memory;
  }

  /**
   * Told of each change of this process right after its commit, and of those of others when it catches up with them.
   */
  onChange(listener: (changed: Changed) => void): void {
    this.#listeners.add(listener);
  }

  /** Told of each skill that this process removes. */
  onRemove(listener: (id: string) => void): void {
    this.#removalListeners.add(listener);
  }

  /** The skill as it is stored now. Throws when there is none. */
  async read(id: string): Promise<Current> {
    const revision = await this.#storedRevision(id);
    if (revision === undefined) throw notFound();
    const known = this.#memory.get(id);
    return known?.head.revision === revision ? known : this.#lock.run(id, () => this.#refresh(id));
  }

  /** Undefined for a skill that isn't in memory. */
  revisionInMemory(id: string): number | undefined {
    return this.#memory.get(id)?.head.revision;
  }

  async create(id: string, skill: Skill): Promise<Current> {
    const head = await this.#store.skills.create(id, skill, this.#now().toISOString());
    return this.#keep({ head, skill, touched: null, isOwn: true });
  }

  /** Runs a plan and writes its edits; no edits, nothing written. Throws what the plan throws. */
  change(id: string, author: Author, plan: Plan): Promise<Current> {
    return this.apply(id, author, (skill) => {
      const edits = plan(skill);
      const { skill: after, touched } = applyEdits(skill, edits);
      return { after, edits, touched };
    });
  }

  /**
   * As `change`, for what isn't edits alone. Calls that wait for a skill at the same time share a commit; `work` may
   * run again when that fails, or when another process was faster.
   */
  apply(id: string, author: Author, work: (skill: Skill) => Outcome): Promise<Current> {
    return new Promise((resolve, reject) => {
      const call: Call<Current> = { author, work, resolve, reject };
      const waiting = this.#waiting.get(id);
      if (waiting) {
        waiting.push(call);
        return;
      }
      const calls = [call];
      this.#waiting.set(id, calls);
      void this.#lock.run(id, async () => {
        await thisTurn();
        this.#waiting.delete(id);
        await this.#perform(id, calls);
      });
    });
  }

  /** False when there is no such skill. */
  remove(id: string): Promise<boolean> {
    return this.#lock.run(id, async () => {
      this.#memory.delete(id);
      const removed = await this.#store.skills.remove(id, this.#now().toISOString());
      if (removed) for (const listener of this.#removalListeners) listener(id);
      return removed;
    });
  }

  /** Settles every call. */
  async #perform(id: string, calls: readonly Call<Current>[]): Promise<void> {
    let open = calls;
    try {
      while (open.length > 0) open = await this.#commit(id, open);
    } catch (error) {
      // One call's fault mustn't be the others': each tries by itself.
      if (open.length === 1) open[0]?.reject(error);
      else for (const call of open) await this.#perform(id, [call]);
    }
  }

  /** Commits what goes into one transaction, and answers the calls that are still open. */
  async #commit(id: string, calls: readonly Call<Current>[]): Promise<readonly Call<Current>[]> {
    const base = this.#memory.get(id) ?? (await this.#refresh(id));
    const { planned, rest } = planCalls(base.skill, calls);
    const steps = planned.flatMap((plan) =>
      plan.kind === 'step' ? [{ ...plan.outcome, ...plan.call.author }] : [],
    );
    if (steps.length > 0) {
      const at = this.#now().toISOString();
      if (await this.#write(base, steps, at)) {
        this.#settle(base, planned, at);
        return rest;
      }
      await this.#refresh(id);
      return calls;
    }
    const dependsOnSkill = planned.some((plan) => plan.kind !== 'refused' || isAboutSkill(plan.error));
    if (dependsOnSkill && (await this.#isStale(base))) return calls;
    this.#settle(base, planned, base.head.updated);
    return rest;
  }

  /** Requests that have arrived together share a look at the database, which comes after all of them. */
  #storedRevision(id: string): Promise<number | undefined> {
    let asked = this.#asked.get(id);
    if (!asked) {
      asked = thisTurn().then(() => {
        this.#asked.delete(id);
        return this.#store.skills.readRevision(id);
      });
      this.#asked.set(id, asked);
    }
    return asked;
  }

  #write({ head, skill }: Current, steps: readonly ChangeStep[], at: string): Promise<boolean> {
    return this.#store.skills.change({ id: head.id, from: head.revision, before: skill, steps, at });
  }

  /** Answers calls that were worked out on `base`; their steps are written. */
  #settle(base: Current, planned: readonly Planned<Current>[], updated: string): void {
    let current = base;
    for (const plan of planned) {
      const { call } = plan;
      if (plan.kind === 'refused') call.reject(plan.error);
      else {
        if (plan.kind === 'step') {
          const { after: skill, edits, touched } = plan.outcome;
          const { id, revision, created } = current.head;
          const head = { id, revision: revision + 1, fields: skill.fields, created, updated };
          current = this.#keep({ head, skill, touched: edits && touched, isOwn: true });
        }
        call.resolve(current);
      }
    }
  }

  /** Whether memory was behind; it is up to date afterwards. */
  async #isStale(current: Current): Promise<boolean> {
    const fresh = await this.#refresh(current.head.id);
    return fresh.head.revision !== current.head.revision;
  }

  /** Brings memory up to the stored revision: by the log of changes where that goes, else by loading. */
  async #refresh(id: string): Promise<Current> {
    const head = await this.#store.skills.readHead(id);
    if (!head) {
      this.#memory.delete(id);
      throw notFound();
    }
    const known = this.#memory.get(id);
    if (known?.head.revision === head.revision) return known;
    const changed = (known && (await this.#caughtUp(known, head))) ?? (await this.#loaded(id));
    if (known) return this.#keep(changed);
    const current = { head: changed.head, skill: changed.skill };
    this.#memory.set(current);
    return current;
  }

  async #caughtUp(known: Current, head: SkillHead): Promise<Changed | null> {
    const changes = await this.#store.skills.changesAfter(head.id, known.head.revision);
    if (changes?.at(-1)?.revision !== head.revision) return null;
    const edits: Edit[] = [];
    for (const change of changes) {
      if (change.edits === null) return null;
      edits.push(...change.edits);
    }
    const { skill, touched } = applyEdits(known.skill, edits);
    return { head, skill, touched, isOwn: false };
  }

  async #loaded(id: string): Promise<Changed> {
    const stored = await this.#store.skills.load(id);
    if (!stored) throw notFound();
    return { ...stored, touched: null, isOwn: false };
  }

  #keep(changed: Changed): Current {
    const current = { head: changed.head, skill: changed.skill };
    this.#memory.set(current);
    for (const listener of this.#listeners) listener(changed);
    return current;
  }
}

/** Resolves when all requests that have arrived together were taken in: at the end of this turn of the event loop. */
function thisTurn(): Promise<void> {
  return new Promise((go) => void setImmediate(go));
}

/** Whether a call may have failed because of what the skill is: then another state of it may let the call through. */
function isAboutSkill(error: unknown): boolean {
  return error instanceof Refusal || error instanceof Mismatch || error instanceof ServiceError;
}
