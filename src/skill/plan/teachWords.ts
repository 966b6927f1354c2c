import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { createSynonym } from './createSynonym.ts';
import { createValue } from './createValue.ts';

/**
 * Teaches that words mean a value of an entity: they become a synonym of it, or the value itself where there is none of
 * that name. Words that the value knows already change nothing.
 */
export function teachWords(skill: Skill, words: string, entity: string, value: string): Edit[] {
  const known = listIn(skill.entities.get(entity)?.values).find((candidate) => candidate.value === value);
  if (!known) {
    return createValue(skill, entity, {
      value,
      type: 'synonyms',
      synonyms: isSame(words, value) ? [] : [words],
    });
  }
  const names = [value, ...listIn(known.synonyms)];
  return names.some((name) => isSame(name, words)) ? [] : createSynonym(skill, entity, value, words);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
