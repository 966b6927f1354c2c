import type { Edit } from '../edit.ts';
import type { Entity, EntityValue } from '../model.ts';
import { refusal, type ProblemPlace } from '../problem.ts';
import type { Draft } from './draft.ts';
import { existingEntity } from './entities.ts';
import { inserted, isKey, listIn, listSpelling, removed } from './nested.ts';
import { inversePatch, patched } from './patch.ts';
import { retargetReferences } from './references.ts';
import { touchNested } from './touched.ts';

type ValueEdit<Op extends string> = Extract<Edit, { readonly op: `value.${Op}` }>;

export function putValue(draft: Draft, { entity: name, value, at }: ValueEdit<'put'>): Edit[] {
  const entity = existingEntity(draft, name);
  const values = listIn(entity.values);
  checkNewValue(name, values, value.value);
  store(draft, entity, inserted(values, value, at), [value.value]);
  const spelling = values.length === 0 ? listSpelling(entity, 'values') : null;
  return [
    { op: 'value.remove', entity: name, value: value.value },
    ...(spelling ? [{ op: 'entity.set', entity: name, patch: spelling } as const] : []),
  ];
}

export function setValue(draft: Draft, { entity: name, value: key, patch }: ValueEdit<'set'>): Edit[] {
  const entity = existingEntity(draft, name);
  const values = listIn(entity.values);
  const index = indexOfValue(name, values, key);
  const value = values[index] as EntityValue;
  const next = patched(value, patch);
  if (next.value !== key) checkNewValue(name, values, next.value);
  store(draft, entity, values.with(index, next), [key, next.value]);
  const stale =
    next.value === key
      ? []
      : retargetReferences(draft, { kind: 'value', entity: name, from: key, to: next.value });
  return [{ op: 'value.set', entity: name, value: next.value, patch: inversePatch(value, patch) }, ...stale];
}

export function removeValue(draft: Draft, { entity: name, value: key }: ValueEdit<'remove'>): Edit[] {
  const entity = existingEntity(draft, name);
  const values = listIn(entity.values);
  const index = indexOfValue(name, values, key);
  store(draft, entity, removed(values, index), [key]);
  return [{ op: 'value.put', entity: name, value: values[index] as EntityValue, at: index }];
}

function store(draft: Draft, entity: Entity, values: readonly EntityValue[], keys: readonly string[]): void {
  draft.entities.set(entity.entity, { ...entity, values });
  touchNested(draft.touched.values, entity.entity, keys);
}

function indexOfValue(entity: string, values: readonly EntityValue[], key: string): number {
  const index = values.findIndex((value) => value.value === key);
  if (index >= 0) return index;
  const message = `The entity “${entity}” has no value “${key}”.`;
  throw refusal('missing', 'value.missing', message, placeOfValue(entity, key), { entity, value: key });
}

function checkNewValue(entity: string, values: readonly EntityValue[], key: string): void {
  const at = placeOfValue(entity, key);
  if (!isKey(key)) throw refusal('invalid', 'value.name', 'An entity value needs a name.', at, { entity });
  if (!values.some((value) => value.value === key)) return;
  const message = `The entity “${entity}” has the value “${key}” already.`;
  throw refusal('duplicate', 'value.duplicate', message, at, { entity, value: key });
}

function placeOfValue(entity: string, value: string): ProblemPlace {
  return { kind: 'value', entity, value, path: '' };
}
