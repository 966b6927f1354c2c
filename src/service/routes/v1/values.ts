import type { JsonObject } from '#lib/json.ts';
import { ValueBody, ValuePatch, VALUE_FIELDS } from '#protocol/v1/entity.ts';
import type { Edit, Patch } from '#skill/edit.ts';
import type { EntityValue, Skill } from '#skill/model.ts';
import { createValue } from '#skill/plan/createValue.ts';
import { deleteValue } from '#skill/plan/deleteValue.ts';
import { updateValue } from '#skill/plan/updateValue.ts';
import { notFound, ServiceError } from '../../errors.ts';
import { renamingPatch } from '../../usecases/patchOf.ts';
import type { Services } from '../../usecases/services.ts';
import { mapPage } from './mapPage.ts';
import type { Path, Resource } from './resource.ts';
import { shapeValue } from './shapes.ts';

export function values({ store }: Services): Resource {
  return {
    path: '/entities/:entity/values',
    name: 'value',
    segment: 'value',
    list: 'values',
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
    find: (skill, at, name) => skill.entities.get(entityIn(at))?.values?.find(({ value }) => value === name),
    create: (skill, at, body) => createValue(skill, entityIn(at), body as unknown as EntityValue),
    update: (skill, at, name, body, append) => updated(skill, entityIn(at), name, body, append),
    remove: (skill, at, name) => deleteValue(skill, entityIn(at), name),
  };
}

const entityIn = (at: Path): string => at['entity'] as string;

function updated(
  skill: Skill,
  entity: string,
  name: string,
  body: JsonObject,
  append: boolean,
): readonly Edit[] {
  const patch = renamingPatch(body);
  return updateValue(skill, entity, name, append ? appending(skill, entity, name, patch) : patch);
}

/** The patch with its synonyms and patterns added to those that the value has. */
function appending(skill: Skill, entity: string, name: string, patch: Patch): Patch {
  const value = skill.entities.get(entity)?.values?.find((candidate) => candidate.value === name);
  const set: Record<string, unknown> = { ...patch.set };
  for (const list of ['synonyms', 'patterns'] as const) {
    const added = patch.set?.[list];
    if (!Array.isArray(added)) continue;
    const present = value?.[list] ?? [];
    const twice = (added as readonly string[]).find((text) => present.includes(text));
    if (twice !== undefined) {
      const message = `The value “${name}” has “${twice}” already.`;
      throw new ServiceError('duplicate', message, [{ message: `Unique Violation: ${message}`, path: list }]);
    }
    set[list] = [...present, ...(added as readonly string[])];
  }
  return { ...patch, set: set as JsonObject };
}
