import type { Edit } from '../edit.ts';
import type { EntityValue, Skill } from '../model.ts';
import { fits } from './fits.ts';

/** Values after those that an entity has, in their order. */
export function createValues(skill: Skill, entity: string, values: readonly EntityValue[]): Edit[] {
  return fits(
    skill,
    values.map((value) => ({ op: 'value.put', entity, value })),
  );
}
