import type { Edit } from '../edit.ts';
import type { Entity } from '../model.ts';
import { refusal, type ProblemPlace } from '../problem.ts';
import type { Draft } from './draft.ts';
import { checkOwnPatch, firstTwice, isKey, listIn } from './nested.ts';
import { inversePatch, patched } from './patch.ts';
import { retargetMentions } from './mentions.ts';
import { retargetReferences } from './references.ts';
import { touchNested } from './touched.ts';

type EntityEdit<Op extends string> = Extract<Edit, { readonly op: `entity.${Op}` }>;

export function putEntity(draft: Draft, { entity, order }: EntityEdit<'put'>): Edit[] {
  const name = entity.entity;
  checkNewName(draft, name);
  const twice = firstTwice(listIn(entity.values).map((value) => value.value));
  if (twice !== null) {
    const message = `The entity “${name}” has the value “${twice}” twice.`;
    const at: ProblemPlace = { kind: 'value', entity: name, value: twice, path: '' };
    throw refusal('duplicate', 'value.duplicate', message, at, { entity: name, value: twice });
  }
  draft.entities.set(name, entity, order);
  touch(draft, name, entity);
  return [{ op: 'entity.remove', entity: name }];
}

export function setEntity(draft: Draft, { entity: name, patch }: EntityEdit<'set'>): Edit[] {
  const entity = existingEntity(draft, name);
  checkOwnPatch(entity, patch, 'entity', 'values', placeOfEntity(name));
  draft.entities.set(name, patched(entity, patch));
  draft.touched.entities.add(name);
  return [{ op: 'entity.set', entity: name, patch: inversePatch(entity, patch) }];
}

export function renameEntity(draft: Draft, { entity: name, to }: EntityEdit<'rename'>): Edit[] {
  const entity = existingEntity(draft, name);
  if (to === name) return [];
  checkNewName(draft, to);
  draft.entities.rename(name, to, { ...entity, entity: to });
  touch(draft, name, entity);
  touch(draft, to, entity);
  // Mentions of the new name that were there already must not be taken along when this is undone.
  const dangling = retargetMentions(draft, name, to);
  const stale = retargetReferences(draft, { kind: 'entity', from: name, to });
  return [{ op: 'entity.rename', entity: to, to: name }, ...dangling, ...stale];
}

export function removeEntity(draft: Draft, { entity: name }: EntityEdit<'remove'>): Edit[] {
  const entity = existingEntity(draft, name);
  const order = draft.entities.orderOf(name);
  draft.entities.delete(name);
  touch(draft, name, entity);
  return [{ op: 'entity.put', entity, ...(order !== undefined && { order }) }];
}

export function existingEntity(draft: Draft, name: string): Entity {
  const entity = draft.entities.get(name);
  if (entity) return entity;
  throw refusal('missing', 'entity.missing', `There is no entity “${name}”.`, placeOfEntity(name), {
    entity: name,
  });
}

function checkNewName(draft: Draft, name: string): void {
  if (!isKey(name)) throw refusal('invalid', 'entity.name', 'An entity needs a name.', placeOfEntity(''));
  if (!draft.entities.has(name)) return;
  const message = `There is an entity “${name}” already.`;
  throw refusal('duplicate', 'entity.duplicate', message, placeOfEntity(name), { entity: name });
}

function placeOfEntity(entity: string): ProblemPlace {
  return { kind: 'entity', entity, path: '' };
}

function touch(draft: Draft, name: string, entity: Entity): void {
  draft.touched.entities.add(name);
  const values = listIn(entity.values).map((value) => value.value);
  if (values.length > 0) touchNested(draft.touched.values, name, values);
}
