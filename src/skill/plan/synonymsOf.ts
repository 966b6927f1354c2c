import { listIn } from '../apply/nested.ts';
import type { Skill } from '../model.ts';
import { refusal } from '../problem.ts';

/** The synonyms of an entity's value, or a Refusal when there is no such entity or value. */
export function synonymsOf(skill: Skill, entity: string, value: string): readonly string[] {
  const owner = skill.entities.get(entity);
  if (!owner) {
    const at = { kind: 'entity', entity, path: '' } as const;
    throw refusal('missing', 'entity.missing', `There is no entity “${entity}”.`, at, { entity });
  }
  const found = listIn(owner.values).find((candidate) => candidate.value === value);
  if (found) return listIn(found.synonyms);
  const message = `The entity “${entity}” has no value “${value}”.`;
  throw refusal(
    'missing',
    'value.missing',
    message,
    { kind: 'value', entity, value, path: '' },
    { entity, value },
  );
}

/** The index of a synonym, or a Refusal when the value has no such synonym. */
export function indexOfSynonym(skill: Skill, entity: string, value: string, synonym: string): number {
  const index = synonymsOf(skill, entity, value).indexOf(synonym);
  if (index >= 0) return index;
  const message = `The value “${value}” has no synonym “${synonym}”.`;
  const at = { kind: 'value', entity, value, path: 'synonyms' } as const;
  throw refusal('missing', 'synonym.missing', message, at, { entity, value, synonym });
}

/** Throws a Refusal when the value has the synonym already. */
export function newSynonym(skill: Skill, entity: string, value: string, synonym: string): void {
  const at = { kind: 'value', entity, value, path: '' } as const;
  if (synonym.trim() === '') throw refusal('invalid', 'synonym.blank', "A synonym can't be blank.", at);
  if (!synonymsOf(skill, entity, value).includes(synonym)) return;
  const message = `The value “${value}” has the synonym “${synonym}” already.`;
  throw refusal('duplicate', 'synonym.duplicate', message, at, { entity, value, synonym });
}
