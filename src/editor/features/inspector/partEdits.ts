import { applyEdits } from '#skill/applyEdits.ts';
import { conditionedResponsesOf, handlersOf } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { moveNode, placeAfter, placeBefore } from '#skill/plan/moveNode.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { responsesOf } from '#skill/response.ts';
import { nodeOf } from '#skill/tree.ts';

/** Edits of the parts of a card that stand in an order: conditioned responses, slots, handlers. */

/**
 * A new conditioned response, tried after those there are. What the node itself says would not be said any more once
 * there is one: it becomes the answer that is given otherwise.
 */
export function addAnswer(skill: Skill, card: string, newId: () => string): Edit[] {
  const answers = conditionedResponsesOf(skill, card);
  const node = nodeOf(skill, card);
  const put = (now: Skill, fresh: DialogNode, after: string | null): Edit[] =>
    createNode(now, { node: fresh, place: { parent: card, after } });
  const fresh: DialogNode = { type: 'response_condition', dialog_node: newId(), conditions: '' };
  const edits = put(skill, fresh, answers.at(-1) ?? null);
  if (answers.length > 0 || responsesOf(node).length === 0) return edits;
  const otherwise: DialogNode = {
    type: 'response_condition',
    dialog_node: newId(),
    conditions: 'anything_else',
    output: node.output ?? {},
  };
  const { skill: now } = applyEdits(skill, edits);
  return [
    ...edits,
    ...put(now, otherwise, fresh.dialog_node),
    ...updateNode(skill, card, { unset: ['output'] }),
  ];
}

/** A new handler of an event, tried after the others of that event. */
export function addHandler(skill: Skill, parent: string, event: string, id: string): Edit[] {
  const handlers = handlersOf(skill, parent);
  const same = handlers.filter((handler) => skill.nodes.get(handler)?.event_name === event);
  const node: DialogNode = { type: 'event_handler', dialog_node: id, event_name: event };
  return createNode(skill, { node, place: { parent, after: same.at(-1) ?? handlers.at(-1) ?? null } });
}

/** Ids of the handlers of some events, in the order in which they are tried. */
export function handlersFor(skill: Skill, parent: string, isWanted: (event: string) => boolean): string[] {
  return handlersOf(skill, parent).filter((id) => isWanted(skill.nodes.get(id)?.event_name ?? ''));
}

/** One of `ids`, all of one parent, in the place of another. */
export function movePart(skill: Skill, ids: readonly string[], from: number, to: number): Edit[] {
  const [id, neighbour] = [ids[from], ids[to]];
  if (id === undefined || neighbour === undefined || from === to) return [];
  return moveNode(skill, id, to < from ? placeBefore(skill, neighbour) : placeAfter(skill, neighbour));
}
