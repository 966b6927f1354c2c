import type { Touched } from '#skill/apply/touched.ts';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Entity, Intent, Skill } from '#skill/model.ts';
import { holds } from './holds.ts';
import { keyAfter } from './mergeEdits.ts';

export interface Settled {
  readonly skill: Skill;
  /** What was left to do. */
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  readonly touched: readonly Touched[];
}

/**
 * Applies edits to a skill that may have some of them already: the service took the last call before a crash,
 * and its answer never came. Throws a Refusal when they don't fit.
 */
export function settle(skill: Skill, edits: readonly Edit[]): Settled {
  let now = skill;
  const left: Edit[] = [];
  const inverses: (readonly Edit[])[] = [];
  const touched: Touched[] = [];
  for (const edit of edits) {
    if (isInPlace(now, edit)) continue;
    const rest = remaining(now, edit);
    const result = applyEdits(now, [rest]);
    now = result.skill;
    left.push(rest);
    inverses.unshift(result.inverse);
    touched.push(result.touched);
  }
  return { skill: now, edits: left, inverse: inverses.flat(), touched };
}

/**
 * A node that is there but differs was created by a call that took along what was changed of it later: what is
 * left of the creation is a change of properties.
 */
function remaining(skill: Skill, edit: Edit): Edit {
  if (edit.op !== 'node.put' || !skill.nodes.has(edit.node.dialog_node)) return edit;
  const { dialog_node: id, parent: _parent, previous_sibling: _previous, ...set } = edit.node;
  return { op: 'node.set', id, patch: { set: set as JsonObject } };
}

const example = (intent: Intent | undefined, text: string) =>
  intent?.examples?.find((candidate) => candidate.text === text);

const value = (entity: Entity | undefined, name: string) =>
  entity?.values?.find((candidate) => candidate.value === name);

function isInPlace(skill: Skill, edit: Edit): boolean {
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
