import type { Edit } from '../edit.ts';
import type { EntityValue, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/** A new value of an entity at index `at`, by default the last. */
export function createValue(skill: Skill, entity: string, value: EntityValue, at?: number): Edit[] {
  const edits = fits(skill, [{ op: 'value.put', entity, value, ...(at !== undefined && { at }) }]);
  notBlank(value.value, 'An entity value', { kind: 'value', entity, value: value.value, path: 'value' });
  return edits;
}
