import type { Edit } from '#skill/edit.ts';

/** What a change is called: a key of the namespace `changes` and what its text needs ("Rename {{title}}"). */
export interface Label {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One undo step. `inverse` takes the edits back on the skill as it was right after them. */
export interface Change {
  readonly id: string;
  readonly label: Label;
  readonly forward: readonly Edit[];
  readonly inverse: readonly Edit[];
}
