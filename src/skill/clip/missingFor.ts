import { listIn } from '../apply/nested.ts';
import type { Entity, EntityValue, Intent, Skill } from '../model.ts';
import type { Clip, ClipVariable } from './clip.ts';
import { namesUsedBy, variablesSetBy } from './nodeNames.ts';

/** What copied nodes need and a skill doesn't have. All of it can be created. */
export interface Missing {
  readonly intents: readonly Intent[];
  readonly entities: readonly Entity[];
  /** Of entities that are there: the values that the nodes ask for. */
  readonly values: readonly { readonly entity: string; readonly value: EntityValue }[];
  readonly variables: readonly ClipVariable[];
}

export function missingFor(skill: Skill, clip: Clip): Missing {
  const named = new Map<string, Set<string>>();
  for (const use of clip.nodes.flatMap(namesUsedBy)) {
    if (use.kind !== 'entity' || !use.value) continue;
    const wanted = named.get(use.name) ?? new Set();
    named.set(use.name, wanted.add(use.value.text.toLowerCase()));
  }
  const values = clip.entities.flatMap((entity) => {
    const here = skill.entities.get(entity.entity);
    if (!here) return [];
    const has = new Set(listIn(here.values).map(({ value }) => value.toLowerCase()));
    return listIn(entity.values)
      .filter(
        ({ value }) => named.get(entity.entity)?.has(value.toLowerCase()) && !has.has(value.toLowerCase()),
      )
      .map((value) => ({ entity: entity.entity, value }));
  });
  const set =
    clip.variables.length === 0 ? new Set<string>() : new Set(skill.nodes.values().flatMap(variablesSetBy));
  return {
    intents: clip.intents.filter(({ intent }) => !skill.intents.has(intent)),
    entities: clip.entities.filter(({ entity }) => !skill.entities.has(entity)),
    values,
    variables: clip.variables.filter(({ name }) => !set.has(name)),
  };
}

export const isNothing = ({ intents, entities, values, variables }: Missing): boolean =>
  intents.length + entities.length + values.length + variables.length === 0;
