import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

export function deleteEntity(skill: Skill, entity: string): Edit[] {
  return fits(skill, [{ op: 'entity.remove', entity }]);
}
