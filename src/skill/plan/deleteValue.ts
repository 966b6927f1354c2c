import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

export function deleteValue(skill: Skill, entity: string, value: string): Edit[] {
  return fits(skill, [{ op: 'value.remove', entity, value }]);
}
