import type { JsonObject } from '#lib/json.ts';
import { WORKSPACE_FIELDS } from '#protocol/v1/workspace.ts';
import type { EntityValue, Skill } from '#skill/model.ts';
import type { Stored } from '#storage/page.ts';
import type { RowTimes, SkillHead } from '#storage/store.ts';
import type { WorkspaceStatus } from '../../usecases/statusOf.ts';
import { present, shapeCounterexample, shapeEntity, shapeIntent, shapeNode, type View } from './shapes.ts';

/** Kept in the document for the record of an import; answers give the service's own. */
const SERVER_OWNED: ReadonlySet<string> = new Set(['workspace_id', 'status', 'status_errors', 'counts']);

/** A workspace without what is in it. */
export function shapeWorkspace(head: SkillHead, status: WorkspaceStatus, audit: boolean): JsonObject {
  const document = Object.fromEntries(Object.entries(head.fields).filter(([key]) => !SERVER_OWNED.has(key)));
  return {
    name: '',
    language: 'en',
    learning_opt_out: false,
    metadata: {},
    ...present(document, WORKSPACE_FIELDS, head, audit),
    workspace_id: head.id,
    ...(status as JsonObject & WorkspaceStatus),
  };
}

/** What is in a workspace. `times` is given when they are to be shown; `stable` sorts everything by name. */
export function shapeContent(skill: Skill, times: RowTimes | null, stable: boolean): JsonObject {
  const view: View = { audit: times !== null, whole: true };
  const timed = <T>(value: T, of: RowTimesKey, name: string, owner?: string): Stored<T> => ({
    value,
    ...(times?.(of, name, owner) ?? NO_TIMES),
  });
  const sorted = <T>(list: readonly T[], nameOf: (item: T) => string): readonly T[] =>
    stable ? list.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) : list;

  return {
    intents: sorted(skill.intents.values(), (intent) => intent.intent).map((intent) => {
      const examples = sorted(intent.examples ?? [], (example) => example.text);
      return shapeIntent(
        timed(intent, 'intents', intent.intent),
        examples.map((example) => timed(example, 'examples', example.text, intent.intent)),
        view,
      );
    }),
    entities: sorted(skill.entities.values(), (entity) => entity.entity).map((entity) => {
      const values = sorted(entity.values ?? [], (value) => value.value);
      return shapeEntity(
        timed(entity, 'entities', entity.entity),
        values.map((value) => timed(withSorted(value, stable), 'entity_values', value.value, entity.entity)),
        view,
      );
    }),
    counterexamples: sorted(skill.counterexamples.values(), (counterexample) => counterexample.text).map(
      (counterexample) =>
        shapeCounterexample(timed(counterexample, 'counterexamples', counterexample.text), view),
    ),
    dialog_nodes: sorted(skill.nodes.values(), (node) => node.dialog_node).map((node) =>
      shapeNode(timed(node, 'dialog_nodes', node.dialog_node), view),
    ),
  };
}

function withSorted(value: EntityValue, stable: boolean): EntityValue {
  return stable && value.synonyms ? { ...value, synonyms: value.synonyms.toSorted() } : value;
}

type RowTimesKey = Parameters<RowTimes>[0];

const NO_TIMES = { created: '', updated: '' };

/** How much there is in a workspace. */
export function shapeCounts({ intents, entities, nodes }: Skill): JsonObject {
  return { intent: intents.size, entity: entities.size, node: nodes.size };
}
