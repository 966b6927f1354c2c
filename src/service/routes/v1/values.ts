import { ValueAnswer } from '#protocol/v1/answers.ts';
import { ValueBody, ValuePatch, VALUE_FIELDS } from '#protocol/v1/entity.ts';
import type { EntityValue, Skill } from '#skill/model.ts';
import { createValue } from '#skill/plan/createValue.ts';
import { deleteValue } from '#skill/plan/deleteValue.ts';
import { updateValue } from '#skill/plan/updateValue.ts';
import { notFound } from '../../errors.ts';
import type { Services } from '../../usecases/services.ts';
import { requireOwnValues } from '../../usecases/systemEntity.ts';
import { valuePatch } from '../../usecases/valuePatch.ts';
import { mapPage } from './mapPage.ts';
import type { Path, Resource } from './resource.ts';
import { OWN, shapeValue, timeless } from './shapes.ts';

export function values({ store }: Services): Resource {
  return {
    path: '/entities/:entity/values',
    name: 'value',
    segment: 'value',
    list: 'values',
    nouns: ['Value', 'Values'],
    answer: ValueAnswer,
    createBody: ValueBody,
    updateBody: ValuePatch,
    fields: VALUE_FIELDS,
    async page(at, request, view) {
      if (!(await store.entities.read(at.workspace_id, entityIn(at)))) throw notFound();
      const page = await store.entities.pageNested(at.workspace_id, entityIn(at), request);
      return mapPage(page, (value) => shapeValue(value, view));
    },
    async read(at, name, view) {
      const value = await store.entities.readNested(at.workspace_id, entityIn(at), name);
      return value && shapeValue(value, view);
    },
    find: valueIn,
    shape: (value) => shapeValue(timeless(value as EntityValue), OWN),
    create: (skill, at, body) => {
      requireOwnValues(entityIn(at));
      return createValue(skill, entityIn(at), body as unknown as EntityValue);
    },
    update: (skill, at, name, body, append) => {
      const patch = valuePatch(valueIn(skill, at, name), body, append);
      return updateValue(skill, entityIn(at), name, patch);
    },
    remove: (skill, at, name) => deleteValue(skill, entityIn(at), name),
  };
}

const entityIn = (at: Path): string => at['entity'] as string;

function valueIn(skill: Skill, at: Path, name: string): EntityValue | undefined {
  return skill.entities.get(entityIn(at))?.values?.find(({ value }) => value === name);
}
