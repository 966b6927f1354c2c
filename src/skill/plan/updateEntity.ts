import type { Edit, Patch } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

/** Changes an entity's own properties; its name and its values have plans of their own. */
export function updateEntity(skill: Skill, entity: string, patch: Patch): Edit[] {
  return fits(skill, [{ op: 'entity.set', entity, patch }]);
}
