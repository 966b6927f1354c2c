import type { JsonObject } from '#lib/json.ts';
import { SynonymBody, SynonymPatch, SYNONYM_FIELDS } from '#protocol/v1/entity.ts';
import type { EntityValue } from '#skill/model.ts';
import { createSynonym } from '#skill/plan/createSynonym.ts';
import { deleteSynonym } from '#skill/plan/deleteSynonym.ts';
import { updateSynonym } from '#skill/plan/updateSynonym.ts';
import type { Page, PageRequest, Stored } from '#storage/page.ts';
import { notFound } from '../../errors.ts';
import type { Services } from '../../usecases/services.ts';
import { mapPage } from './mapPage.ts';
import type { Path, Resource } from './resource.ts';

/** Synonyms lie in their value and have its times. */
export function synonyms({ store }: Services): Resource {
  const readValue = (at: Path) => store.entities.readNested(at.workspace_id, entityIn(at), valueIn(at));
  return {
    path: '/entities/:entity/values/:value/synonyms',
    name: 'synonym',
    segment: 'synonym',
    list: 'synonyms',
    createBody: SynonymBody,
    updateBody: SynonymPatch,
    fields: SYNONYM_FIELDS,
    async page(at, request, { audit }) {
      const value = await readValue(at);
      if (!value) throw notFound();
      return mapPage(pageOf(value, request), (synonym) => shape(synonym, value, audit));
    },
    async read(at, synonym, { audit }) {
      const value = await readValue(at);
      return value?.value.synonyms?.includes(synonym) ? shape(synonym, value, audit) : undefined;
    },
    find: (skill, at, synonym) => {
      const value = skill.entities.get(entityIn(at))?.values?.find((one) => one.value === valueIn(at));
      return value?.synonyms?.includes(synonym) ? { synonym } : undefined;
    },
    create: (skill, at, body) => createSynonym(skill, entityIn(at), valueIn(at), body['synonym'] as string),
    update: (skill, at, synonym, body) =>
      updateSynonym(
        skill,
        entityIn(at),
        valueIn(at),
        synonym,
        (body['synonym'] as string | undefined) ?? synonym,
      ),
    remove: (skill, at, synonym) => deleteSynonym(skill, entityIn(at), valueIn(at), synonym),
  };
}

const entityIn = (at: Path): string => at['entity'] as string;
const valueIn = (at: Path): string => at['value'] as string;

function shape(synonym: string, { created, updated }: Stored<EntityValue>, audit: boolean): JsonObject {
  return { synonym, ...(audit ? { created, updated } : {}) };
}

/** All synonyms of a value have its time of change, so both sorts come down to the name. */
function pageOf(value: Stored<EntityValue>, { limit, descending, after, count }: PageRequest): Page<string> {
  const all = [...(value.value.synonyms ?? [])].sort(byBytes);
  if (descending) all.reverse();
  const start = after
    ? all.findIndex((synonym) => (descending ? -1 : 1) * byBytes(synonym, after.key) > 0)
    : 0;
  const rest = start < 0 ? [] : all.slice(start);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(rest.length > limit && last !== undefined ? { next: { key: last, updated: value.updated } } : {}),
    ...(count ? { total: all.length } : {}),
  };
}

/** The order that lists of rows have in the database. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
