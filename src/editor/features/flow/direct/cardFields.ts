import { conditionedResponsesOf } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { responsesOf, withTextValues } from '#skill/response.ts';
import type { CardEditing } from '../../../session/sessionState.ts';

type Field = CardEditing['field'];

/** The parts of a card that can be edited on it. */
export function fieldsOf(node: DialogNode): readonly Field[] {
  return nodeType(node) === 'folder' ? ['title', 'condition'] : ['title', 'condition', 'answer'];
}

/** The node that gives the answer that a card shows first: itself, or its first conditioned response. */
function answering(skill: Skill, node: DialogNode): DialogNode {
  const [first] = conditionedResponsesOf(skill, node.dialog_node);
  return (first !== undefined && skill.nodes.get(first)) || node;
}

/** Where the first text stands among what the node says; past the end when it says no text yet. */
function firstText(node: DialogNode): { index: number; values: readonly string[] } {
  const responses = responsesOf(node);
  const index = responses.findIndex((response) => response.kind === 'text');
  const found = responses[index];
  return found?.kind === 'text' ? { index, values: found.values } : { index: responses.length, values: [] };
}

/** What stands in a field, as the file has it. */
export function fieldText(skill: Skill, node: DialogNode, field: Field): string {
  if (field === 'title') return typeof node.title === 'string' ? node.title : '';
  if (field === 'condition') return typeof node.conditions === 'string' ? node.conditions : '';
  return firstText(answering(skill, node)).values[0] ?? '';
}

/** Puts a text into a field. */
export function setField(skill: Skill, node: DialogNode, field: Field, text: string): Edit[] {
  const id = node.dialog_node;
  if (field === 'title') return updateNode(skill, id, { set: { title: text } });
  if (field === 'condition') {
    if (text !== '') return updateNode(skill, id, { set: { conditions: text } });
    return 'conditions' in node ? updateNode(skill, id, { unset: ['conditions'] }) : [];
  }
  const target = answering(skill, node);
  const { index, values } = firstText(target);
  const output = withTextValues(target, index, values.length === 0 ? [text] : values.with(0, text));
  return updateNode(skill, target.dialog_node, { set: { output } });
}
