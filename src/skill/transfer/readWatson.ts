import { checkSkill } from '../check.ts';
import type { Skill } from '../model.ts';
import type { Problem } from '../problem.ts';
import { inFile } from './filePlaces.ts';
import { readStructure, type ReadOptions } from './readStructure.ts';

export interface ReadSkill {
  /** Null when there is any fault. */
  readonly skill: Skill | null;
  /** What breaks the tree or a key; `repairWatson` can mend most of it. Paths lead into the file. */
  readonly faults: readonly Problem[];
  /** What is taken in as it is and ought to be looked at: limits, unknown names and targets, conditions. */
  readonly problems: readonly Problem[];
}

/** Reads a Watson workspace file of any age. `writeWatson` gives it back. */
export function readWatson(json: unknown, options: ReadOptions = {}): ReadSkill {
  const { skill, faults } = readStructure(json, options);
  return { skill, faults, problems: skill ? inFile(skill, checkSkill(skill)) : [] };
}
