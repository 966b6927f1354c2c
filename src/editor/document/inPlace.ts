import type { JsonObject } from '#lib/json.ts';
import type { Edit } from '#skill/edit.ts';
import type { Entity, Intent, Skill } from '#skill/model.ts';
import { holds } from './holds.ts';
import { keyAfter } from './mergeEdits.ts';

/**
 * A node that is there but differs was created by a call that took along what was changed of it later: what is
 * left of the creation is a change of properties.
 */
export function remaining(skill: Skill, edit: Edit): Edit {
  if (edit.op !== 'node.put' || !skill.nodes.has(edit.node.dialog_node)) return edit;
  const { dialog_node: id, parent: _parent, previous_sibling: _previous, ...set } = edit.node;
  return { op: 'node.set', id, patch: { set: set as JsonObject } };
}

const example = (intent: Intent | undefined, text: string) =>
  intent?.examples?.find((candidate) => candidate.text === text);

const value = (entity: Entity | undefined, name: string) =>
  entity?.values?.find((candidate) => candidate.value === name);

/** Whether a skill has what an edit would do. */
export function isInPlace(skill: Skill, edit: Edit): boolean {
  const { nodes, intents, counterexamples, entities } = skill;
  switch (edit.op) {
    case 'node.put':
      return holds(nodes.get(edit.node.dialog_node), edit.node);
    case 'node.remove':
      return !nodes.has(edit.id);
    case 'node.rename':
      return !nodes.has(edit.id) && nodes.has(edit.to);
    case 'intent.put':
      return holds(intents.get(edit.intent.intent), edit.intent);
    case 'intent.remove':
      return !intents.has(edit.intent);
    case 'intent.rename':
      return !intents.has(edit.intent) && intents.has(edit.to);
    case 'example.put':
      return holds(example(intents.get(edit.intent), edit.example.text), edit.example);
    case 'example.remove':
      return example(intents.get(edit.intent), edit.text) === undefined;
    case 'example.set':
      return (
        example(intents.get(edit.intent), edit.text) === undefined &&
        example(intents.get(edit.intent), keyAfter(edit.patch, 'text', '')) !== undefined
      );
    case 'counterexample.put':
      return holds(counterexamples.get(edit.counterexample.text), edit.counterexample);
    case 'counterexample.remove':
      return !counterexamples.has(edit.text);
    case 'counterexample.set':
      return !counterexamples.has(edit.text) && counterexamples.has(keyAfter(edit.patch, 'text', ''));
    case 'entity.put':
      return holds(entities.get(edit.entity.entity), edit.entity);
    case 'entity.remove':
      return !entities.has(edit.entity);
    case 'entity.rename':
      return !entities.has(edit.entity) && entities.has(edit.to);
    case 'value.put':
      return holds(value(entities.get(edit.entity), edit.value.value), edit.value);
    case 'value.remove':
      return value(entities.get(edit.entity), edit.value) === undefined;
    case 'value.set':
      return (
        value(entities.get(edit.entity), edit.value) === undefined &&
        value(entities.get(edit.entity), keyAfter(edit.patch, 'value', '')) !== undefined
      );
    default:
      return false;
  }
}
