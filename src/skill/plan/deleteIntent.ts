import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

export function deleteIntent(skill: Skill, intent: string): Edit[] {
  return fits(skill, [{ op: 'intent.remove', intent }]);
}
