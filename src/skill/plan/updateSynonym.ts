import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { indexOfSynonym, newSynonym, synonymsOf } from './synonymsOf.ts';

export function updateSynonym(
  skill: Skill,
  entity: string,
  value: string,
  synonym: string,
  to: string,
): Edit[] {
  const index = indexOfSynonym(skill, entity, value, synonym);
  if (to === synonym) return [];
  newSynonym(skill, entity, value, to);
  const synonyms = synonymsOf(skill, entity, value).with(index, to);
  return [{ op: 'value.set', entity, value, patch: { set: { synonyms } } }];
}
