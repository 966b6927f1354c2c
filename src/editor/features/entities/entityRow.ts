import { listIn } from '#skill/apply/nested.ts';
import type { Entity, EntityValue, Skill } from '#skill/model.ts';
import { nodesOf, type SkillUses, type Use } from '#skill/uses/skillUses.ts';
import type { Orders } from '#editor/ui/grid/sortedRows.ts';

/** An entity as the table shows it. */
export interface EntityRow {
  readonly name: string;
  readonly entity: Entity;
  readonly values: number;
  readonly uses: readonly Use[];
  /** How many nodes name it. */
  readonly nodes: number;
  readonly updated: string | undefined;
}

export const isSystem = (name: string): boolean => name.startsWith('sys-');

export function entityRows(skill: Skill, uses: SkillUses, updated: ReadonlyMap<string, string>): EntityRow[] {
  return skill.entities
    .values()
    .filter(({ entity }) => !isSystem(entity))
    .map((entity): EntityRow => {
      const own = uses.entity.get(entity.entity) ?? [];
      return {
        name: entity.entity,
        entity,
        values: listIn(entity.values).length,
        uses: own,
        nodes: nodesOf(own).length,
        updated: updated.get(entity.entity),
      };
    });
}

export const ENTITY_ORDERS: Orders<EntityRow> = {
  description: (a, b) => (a.entity.description ?? '').localeCompare(b.entity.description ?? ''),
  values: (a, b) => a.values - b.values,
  fuzzy: (a, b) => Number(a.entity.fuzzy_match === true) - Number(b.entity.fuzzy_match === true),
  nodes: (a, b) => a.nodes - b.nodes,
  updated: (a, b) => (a.updated ?? '').localeCompare(b.updated ?? ''),
};

/** What is searched in each value of an entity: itself, its synonyms and patterns, in lower case. */
const searched = new WeakMap<readonly EntityValue[], readonly string[]>();

function textsOf(values: readonly EntityValue[]): readonly string[] {
  let texts = searched.get(values);
  if (!texts) {
    texts = values.map(({ value, synonyms, patterns }) =>
      [value, ...listIn(synonyms), ...listIn(patterns)].join('\n').toLowerCase(),
    );
    searched.set(values, texts);
  }
  return texts;
}

/** The values that have the words; `query` in lower case. */
export function matchingValues(entity: Entity, query: string): readonly EntityValue[] {
  const values = listIn(entity.values);
  if (query === '') return values;
  const texts = textsOf(values);
  return values.filter((_, index) => texts[index]?.includes(query));
}

export function entityMatches({ name, entity: { description, values } }: EntityRow, query: string): boolean {
  if (query === '' || name.toLowerCase().includes(query)) return true;
  if ((description ?? '').toLowerCase().includes(query)) return true;
  return textsOf(listIn(values)).some((text) => text.includes(query));
}
