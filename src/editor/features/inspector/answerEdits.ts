import { conditionedResponsesOf } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { moveNode, placeAfter, placeBefore } from '#skill/plan/moveNode.ts';
import { parentOf } from '#skill/tree.ts';

/** A new conditioned response, tried after those there are. */
export function addAnswer(skill: Skill, card: string, id: string): Edit[] {
  const node: DialogNode = { type: 'response_condition', dialog_node: id, conditions: '' };
  const after = conditionedResponsesOf(skill, card).at(-1) ?? null;
  return createNode(skill, { node, place: { parent: card, after } });
}

/** Lets a conditioned response be tried one earlier (-1) or later (1). None when it is at that end. */
export function shiftAnswer(skill: Skill, id: string, by: -1 | 1): Edit[] {
  const answers = conditionedResponsesOf(skill, parentOf(skill, id));
  const neighbour = answers[answers.indexOf(id) + by];
  if (neighbour === undefined) return [];
  return moveNode(skill, id, by < 0 ? placeBefore(skill, neighbour) : placeAfter(skill, neighbour));
}
