import type { Touched } from '#skill/apply/touched.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';

/** Who makes a change. */
export interface Author {
  /** For people. */
  readonly by: string;
  /** The editor, by the id that it gave itself; null for other clients. */
  readonly origin: string | null;
}

/** What a call makes of a skill: edits, or (`edits: null`) a skill in which whole collections are others. */
export interface Outcome {
  readonly after: Skill;
  readonly edits: readonly Edit[] | null;
  readonly touched: Touched;
}
