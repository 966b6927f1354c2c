import type { Skill } from '#skill/model.ts';
import type { Author, Outcome } from './outcome.ts';

/** An authoring call that waits for its turn. */
export interface Call<Answer> {
  readonly author: Author;
  work(skill: Skill): Outcome;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** What a call comes to on the skill that the calls before it leave. */
export type Planned<Answer> = { readonly call: Call<Answer> } & (
  | { readonly kind: 'step'; readonly outcome: Outcome }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly error: unknown }
);

export interface PlannedCalls<Answer> {
  readonly planned: readonly Planned<Answer>[];
  /** Those that have to wait for the next commit. */
  readonly rest: readonly Call<Answer>[];
}

/** A commit takes no longer than authors are willing to wait. */
const MOST = 64;

/** Works calls out one on top of the other, as far as they go into one commit. A refused one leaves no trace. */
export function planCalls<Answer>(skill: Skill, calls: readonly Call<Answer>[]): PlannedCalls<Answer> {
  const planned: Planned<Answer>[] = [];
  let at = skill;
  for (const [index, call] of calls.entries()) {
    let outcome: Outcome;
    try {
      outcome = call.work(at);
    } catch (error) {
      planned.push({ call, kind: 'refused', error });
      continue;
    }
    if (outcome.edits?.length === 0) {
      planned.push({ call, kind: 'nothing' });
      continue;
    }
    // A replacement of whole collections is written in another way than edits are.
    const isAlone = outcome.edits === null;
    const isFull = planned.length >= MOST || (isAlone && planned.some(({ kind }) => kind === 'step'));
    if (isFull) return { planned, rest: calls.slice(index) };
    planned.push({ call, kind: 'step', outcome });
    at = outcome.after;
    if (isAlone) return { planned, rest: calls.slice(index + 1) };
  }
  return { planned, rest: [] };
}
