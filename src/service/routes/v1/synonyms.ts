import { SynonymAnswer } from '#protocol/v1/answers.ts';
import type { JsonObject } from '#lib/json.ts';
import { SynonymBody, SynonymPatch, SYNONYM_FIELDS } from '#protocol/v1/entity.ts';
import { listIn } from '#skill/apply/nested.ts';
import { createSynonym } from '#skill/plan/createSynonym.ts';
import { deleteSynonym } from '#skill/plan/deleteSynonym.ts';
import { updateSynonym } from '#skill/plan/updateSynonym.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import { notFound } from '../../errors.ts';
import type { Services } from '../../usecases/services.ts';
import { mapPage } from './mapPage.ts';
import type { Path, Resource } from './resource.ts';

/** Synonyms lie in their value, and have its times unless they came later. */
export function synonyms({ store }: Services): Resource {
  async function readSynonyms(at: Path): Promise<readonly TimedSynonym[] | undefined> {
    const value = await store.entities.readNested(at.workspace_id, entityIn(at), valueIn(at));
    if (!value) return undefined;
    const times = await store.entities.synonymTimes(at.workspace_id, entityIn(at), valueIn(at));
    return listIn(value.value.synonyms).map((synonym) => {
      const { created, updated } = times(synonym) ?? value;
      return { synonym, created, updated };
    });
  }

  return {
    path: '/entities/:entity/values/:value/synonyms',
    name: 'synonym',
    segment: 'synonym',
    list: 'synonyms',
    nouns: ['Synonym', 'Synonyms'],
    answer: SynonymAnswer,
    createBody: SynonymBody,
    updateBody: SynonymPatch,
    fields: SYNONYM_FIELDS,
    async page(at, request, { audit }) {
      const all = await readSynonyms(at);
      if (!all) throw notFound();
      return mapPage(pageOf(all, request), (synonym) => shape(synonym, audit));
    },
    async read(at, name, { audit }) {
      const found = (await readSynonyms(at))?.find(({ synonym }) => synonym === name);
      return found && shape(found, audit);
    },
    find: (skill, at, synonym) => {
      const value = skill.entities.get(entityIn(at))?.values?.find((one) => one.value === valueIn(at));
      return value?.synonyms?.includes(synonym) ? { synonym } : undefined;
    },
    shape: (synonym) => synonym as JsonObject,
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

interface TimedSynonym {
  readonly synonym: string;
  readonly created: string;
  readonly updated: string;
}

function shape({ synonym, created, updated }: TimedSynonym, audit: boolean): JsonObject {
  return { synonym, ...(audit ? { created, updated } : {}) };
}

function pageOf(
  synonyms: readonly TimedSynonym[],
  { limit, sort, descending, after, count }: PageRequest,
): Page<TimedSynonym> {
  const sign = descending ? -1 : 1;
  const compare = (a: TimedSynonym, b: TimedSynonym): number =>
    sign * ((sort === 'updated' ? byBytes(a.updated, b.updated) : 0) || byBytes(a.synonym, b.synonym));
  const last = after && { synonym: after.key, created: '', updated: after.updated };
  const rest = synonyms.filter((synonym) => !last || compare(synonym, last) > 0).sort(compare);
  const items = rest.slice(0, limit);
  const end = items.at(-1);
  return {
    items,
    ...(rest.length > limit && end ? { next: { key: end.synonym, updated: end.updated } } : {}),
    ...(count ? { total: synonyms.length } : {}),
  };
}

/** The order that lists of rows have in the database. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
