import { applyEdits } from '../applyEdits.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';

/** The edits, once they have been found to fit the skill; throws the Refusal of the first that doesn't. */
export function fits(skill: Skill, edits: readonly Edit[]): Edit[] {
  applyEdits(skill, edits);
  return [...edits];
}
