import type { Edit } from '../edit.ts';
import type { Entity, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

export function createEntity(skill: Skill, entity: Entity): Edit[] {
  const edits = fits(skill, [{ op: 'entity.put', entity }]);
  notBlank(entity.entity, 'The name of an entity', { kind: 'entity', entity: entity.entity, path: 'entity' });
  return edits;
}
