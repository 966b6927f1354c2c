import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

export function deleteCounterexample(skill: Skill, text: string): Edit[] {
  return fits(skill, [{ op: 'counterexample.remove', text }]);
}
