import type { Table } from '#lib/table.ts';
import { listIn } from '../apply/nested.ts';
import type { SkillLimits } from '../limits.ts';
import type { Entity, Intent, Skill } from '../model.ts';

interface IntentCounts {
  readonly examples: number;
  readonly annotations: number;
  readonly mentioned: ReadonlySet<string>;
}

interface EntityCounts {
  readonly values: number;
  readonly synonyms: number;
}

/** Artifacts and tables never change (an edit makes others), so that each is counted once. */
const intentCounts = new WeakMap<Intent, IntentCounts>();
const entityCounts = new WeakMap<Entity, EntityCounts>();
const allIntents = new WeakMap<Table<Intent>, IntentCounts>();
const allEntities = new WeakMap<Table<Entity>, EntityCounts>();

/** How many a skill has of what is limited. After an edit, this costs a look at each intent and entity. */
export function countsOf({ intents, entities, nodes }: Skill): SkillLimits {
  const { examples, annotations, mentioned } = once(allIntents, intents, countIntents);
  const { values, synonyms } = once(allEntities, entities, countEntities);
  return {
    intents: intents.size,
    examples,
    entities: entities.size,
    values,
    synonyms,
    contextualEntities: mentioned.size,
    annotations,
    nodes: nodes.size,
  };
}

function once<K extends object, V>(known: WeakMap<K, V>, key: K, count: (key: K) => V): V {
  let counts = known.get(key);
  if (counts === undefined) known.set(key, (counts = count(key)));
  return counts;
}

function countIntents(intents: Table<Intent>): IntentCounts {
  let examples = 0;
  let annotations = 0;
  const mentioned = new Set<string>();
  intents.forEach((intent) => {
    const counts = once(intentCounts, intent, countIntent);
    examples += counts.examples;
    annotations += counts.annotations;
    for (const entity of counts.mentioned) mentioned.add(entity);
  });
  return { examples, annotations, mentioned };
}

function countIntent(intent: Intent): IntentCounts {
  const examples = listIn(intent.examples);
  let annotations = 0;
  const mentioned = new Set<string>();
  for (const { mentions } of examples) {
    for (const { entity } of listIn(mentions)) {
      annotations++;
      mentioned.add(entity);
    }
  }
  return { examples: examples.length, annotations, mentioned };
}

function countEntities(entities: Table<Entity>): EntityCounts {
  let values = 0;
  let synonyms = 0;
  entities.forEach((entity) => {
    const counts = once(entityCounts, entity, countEntity);
    values += counts.values;
    synonyms += counts.synonyms;
  });
  return { values, synonyms };
}

function countEntity(entity: Entity): EntityCounts {
  const values = listIn(entity.values);
  return {
    values: values.length,
    synonyms: values.reduce((sum, value) => sum + listIn(value.synonyms).length, 0),
  };
}
