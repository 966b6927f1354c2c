import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { newSynonym, synonymsOf } from './synonymsOf.ts';

export function createSynonym(skill: Skill, entity: string, value: string, synonym: string): Edit[] {
  newSynonym(skill, entity, value, synonym);
  const synonyms = [...synonymsOf(skill, entity, value), synonym];
  return [{ op: 'value.set', entity, value, patch: { set: { synonyms } } }];
}
