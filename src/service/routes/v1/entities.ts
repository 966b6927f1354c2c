import { EntityAnswer } from '#protocol/v1/answers.ts';
import type { JsonObject } from '#lib/json.ts';
import { EntityBody, EntityPatch, ENTITY_FIELDS } from '#protocol/v1/entity.ts';
import type { Edit } from '#skill/edit.ts';
import type { Entity, EntityValue, Skill } from '#skill/model.ts';
import { listIn } from '#skill/apply/nested.ts';
import { createEntity } from '#skill/plan/createEntity.ts';
import { deleteEntity } from '#skill/plan/deleteEntity.ts';
import { renameEntity } from '#skill/plan/renameEntity.ts';
import { updateEntity } from '#skill/plan/updateEntity.ts';
import { inTurn } from '../../usecases/inTurn.ts';
import type { Plan } from '../../usecases/openSkills.ts';
import { patchOf } from '../../usecases/patchOf.ts';
import type { Services } from '../../usecases/services.ts';
import { isSystemEntity, refuseSystemRename, switchedOn } from '../../usecases/systemEntity.ts';
import { mapPage } from './mapPage.ts';
import type { Resource } from './resource.ts';
import { OWN, shapeEntity, timeless } from './shapes.ts';

export function entities({ store }: Services): Resource {
  return {
    path: '/entities',
    name: 'entity',
    segment: 'entity',
    list: 'entities',
    nouns: ['Entity', 'Entities'],
    answer: EntityAnswer,
    createBody: EntityBody,
    updateBody: EntityPatch,
    fields: ENTITY_FIELDS,
    async page(at, request, view) {
      if (view.whole) {
        const page = await store.entities.pageWhole(at.workspace_id, request);
        return mapPage(page, (entity) => shapeEntity(entity, entity.nested, view));
      }
      const page = await store.entities.page(at.workspace_id, request);
      return mapPage(page, (entity) => shapeEntity(entity, [], view));
    },
    async read(at, name, view) {
      if (view.whole) {
        const entity = await store.entities.readWhole(at.workspace_id, name);
        return entity && shapeEntity(entity, entity.nested, view);
      }
      const entity = await store.entities.read(at.workspace_id, name);
      return entity && shapeEntity(entity, [], view);
    },
    find: (skill, _at, name) => skill.entities.get(name),
    shape: (entity) => shapeEntity(timeless(entity as Entity), [], OWN),
    create: (skill, _at, body) =>
      createEntity(skill, (isSystemEntity(body['entity']) ? switchedOn(body) : body) as Entity),
    update: (skill, _at, name, body, append) => updated(skill, name, body, append),
    remove: (skill, _at, name) => deleteEntity(skill, name),
  };
}

function updated(skill: Skill, name: string, body: JsonObject, append: boolean): readonly Edit[] {
  const { entity: to, values } = body;
  refuseSystemRename(name, to);
  if (isSystemEntity(name)) {
    // It has to be there, and has nothing that could be changed.
    updateEntity(skill, name, {});
    return [];
  }
  const patch = patchOf(body, ['entity', 'values']);
  const plans: Plan[] = [];
  if (patch) plans.push((at) => updateEntity(at, name, patch));
  if (values !== undefined) {
    const given = listIn(values as readonly EntityValue[] | null);
    plans.push((at) => replaceValues(at, name, given, append));
  }
  if (typeof to === 'string') plans.push((at) => renameEntity(at, name, to));
  return inTurn(skill, plans);
}

/** Puts the entity again in its place: one edit, however many values it has. */
function replaceValues(
  skill: Skill,
  name: string,
  values: readonly EntityValue[],
  append: boolean,
): readonly Edit[] {
  const removal = deleteEntity(skill, name);
  const entity = skill.entities.get(name) as Entity;
  const order = skill.entities.orderOf(name);
  const all = append ? [...(entity.values ?? []), ...values] : values;
  return [
    ...removal,
    { op: 'entity.put', entity: { ...entity, values: all }, ...(order !== undefined && { order }) },
  ];
}
