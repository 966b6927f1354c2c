import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/** Mentions of the entity in examples follow, and conditions and texts that name it. */
export function renameEntity(skill: Skill, entity: string, to: string): Edit[] {
  const edits = fits(skill, [{ op: 'entity.rename', entity, to }]);
  notBlank(to, 'The name of an entity', { kind: 'entity', entity, path: 'entity' });
  return to === entity ? [] : edits;
}
