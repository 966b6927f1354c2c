import type { Skill } from '#skill/model.ts';

/** Where a merge takes from. */
export interface Source {
  /** Of the file, or of the other skill. */
  readonly name: string;
  readonly skill: Skill;
}
