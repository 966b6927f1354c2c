import type { Touched } from '#skill/apply/touched.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { ChangeEvent } from '#protocol/feed.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';

/** A skill as the service has it at a revision. */
export interface AtRevision {
  readonly skill: Skill;
  readonly revision: number;
}

/** What a heard change means: nothing new, what others changed, or that the copy can't follow. */
export type Heard = 'known' | 'lost' | { readonly touched: Touched };

/**
 * The skill as the service has it, as far as this editor knows: what was accepted from here and what the feed told, in
 * the order of revisions. An answer to a call can arrive before the feed has told what others did before it.
 */
export class ServerCopy {
  readonly #client: string;
  /** Complete up to `#revision`. */
  #base: Skill;
  #revision: number;
  /** Accepted from here, after changes of others that the feed hasn't told yet. */
  #ahead: { readonly revision: number; readonly edits: readonly Edit[] }[] = [];
  #skill: Skill;

  constructor(client: string, { skill, revision }: AtRevision) {
    this.#client = client;
    this.#base = skill;
    this.#skill = skill;
    this.#revision = revision;
  }

  /** With everything that was accepted from here. */
  get skill(): Skill {
    return this.#skill;
  }

  /** The service took some edits from here. `revision` null: it didn't say which revision they made. */
  accept(edits: readonly Edit[], revision: number | null): void {
    this.#skill = applyEdits(this.#skill, edits).skill;
    if (revision === null) this.#base = applyEdits(this.#base, edits).skill;
    else this.#ahead.push({ revision, edits });
    this.#catchUp();
  }

  /** The feed told a change; each comes once the one before it came. Nothing is on its way from here meanwhile. */
  hear({ revision, edits, origin }: ChangeEvent): Heard {
    if (revision <= this.#revision) return 'known';
    const isNext = revision === this.#revision + 1;
    // Too wide to tell, a call of ours whose answer was lost, or told out of turn.
    if (!isNext || !edits || origin === this.#client) return 'lost';
    try {
      const { skill, touched } = applyEdits(this.#base, edits);
      this.#base = skill;
      this.#revision = revision;
      this.#catchUp();
      this.#skill = applyEdits(
        this.#base,
        this.#ahead.flatMap((accepted) => accepted.edits),
      ).skill;
      return { touched };
    } catch (error) {
      if (error instanceof Refusal) return 'lost';
      throw error;
    }
  }

  /** The skill was loaded anew. */
  replace({ skill, revision }: AtRevision): void {
    this.#base = skill;
    this.#skill = skill;
    this.#revision = revision;
    this.#ahead = [];
  }

  #catchUp(): void {
    while (this.#ahead[0]?.revision === this.#revision + 1) {
      const { revision, edits } = this.#ahead.shift()!;
      this.#base = applyEdits(this.#base, edits).skill;
      this.#revision = revision;
    }
  }
}
