import type { Edit } from '../edit.ts';
import type { Entity, EntityValue } from '../model.ts';
import { refusal, type ProblemPlace } from '../problem.ts';
import type { Draft } from './draft.ts';
import { existingEntity } from './entities.ts';
import { isKey, listIn, listSpelling } from './nested.ts';
import { indexOfKey } from './ownLists.ts';
import { inversePatch, patched } from './patch.ts';
import { retargetReferences } from './references.ts';
import { touchNested } from './touched.ts';

type ValueEdit<Op extends string> = Extract<Edit, { readonly op: `value.${Op}` }>;

export function putValue(draft: Draft, { entity: name, value, at }: ValueEdit<'put'>): Edit[] {
  const entity = existingEntity(draft, name);
  const values = listIn(entity.values);
  checkNewValue(draft, name, values, value.value);
  const spelling = values.length === 0 ? listSpelling(entity, 'values') : null;
  store(draft, entity, draft.lists.inserted(values, value, value.value, at), [value.value]);
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
  if (next.value !== key) checkNewValue(draft, name, values, next.value);
  store(draft, entity, draft.lists.replaced(values, index, next, key, next.value), [key, next.value]);
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
  const value = values[index] as EntityValue;
  store(draft, entity, draft.lists.removed(values, index, key), [key]);
  return [{ op: 'value.put', entity: name, value, at: index }];
}

function store(draft: Draft, entity: Entity, values: readonly EntityValue[], keys: readonly string[]): void {
  draft.entities.set(entity.entity, { ...entity, values });
  touchNested(draft.touched.values, entity.entity, keys);
}

function indexOfValue(entity: string, values: readonly EntityValue[], key: string): number {
  const index = indexOfKey(values, key, valueOf);
  if (index >= 0) return index;
  const message = `The entity “${entity}” has no value “${key}”.`;
  throw refusal('missing', 'value.missing', message, placeOfValue(entity, key), { entity, value: key });
}

const valueOf = ({ value }: EntityValue): string => value;

function checkNewValue(draft: Draft, entity: string, values: readonly EntityValue[], key: string): void {
  const at = placeOfValue(entity, key);
  if (!isKey(key)) throw refusal('invalid', 'value.name', 'An entity value needs a name.', at, { entity });
  if (!draft.lists.has(values, key, valueOf)) return;
  const message = `The entity “${entity}” has the value “${key}” already.`;
  throw refusal('duplicate', 'value.duplicate', message, at, { entity, value: key });
}

function placeOfValue(entity: string, value: string): ProblemPlace {
  return { kind: 'value', entity, value, path: '' };
}
