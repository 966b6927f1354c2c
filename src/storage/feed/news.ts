/**
 * Something that happened to a skill, in this process or in another one on the same database. It says that there is
 * something to read, not what: a listener that missed one learns as much from the next.
 */
export interface News {
  /** A created or restored skill is a changed one. `trained`: a new model of the skill was stored. */
  readonly kind: 'changed' | 'removed' | 'trained';
  readonly skill: string;
  /** The one that the skill has now; of `trained`, the one that the model was trained on. */
  readonly revision: number;
}

export type Listener = (news: News) => void;
