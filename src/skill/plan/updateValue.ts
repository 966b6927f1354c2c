import type { Edit, Patch } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/** Changes a value; `patch.set.value` renames it, `synonyms` and `patterns` are replaced whole. */
export function updateValue(skill: Skill, entity: string, value: string, patch: Patch): Edit[] {
  const edits = fits(skill, [{ op: 'value.set', entity, value, patch }]);
  notBlank(patch.set?.['value'] ?? value, 'An entity value', { kind: 'value', entity, value, path: 'value' });
  return edits;
}
