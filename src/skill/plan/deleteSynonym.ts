import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { indexOfSynonym, synonymsOf } from './synonymsOf.ts';

export function deleteSynonym(skill: Skill, entity: string, value: string, synonym: string): Edit[] {
  const index = indexOfSynonym(skill, entity, value, synonym);
  const synonyms = synonymsOf(skill, entity, value).toSpliced(index, 1);
  return [{ op: 'value.set', entity, value, patch: { set: { synonyms } } }];
}
