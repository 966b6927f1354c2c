import type { JsonObject } from '#lib/json.ts';
import { cardChildren, slotsOf } from './cards.ts';
import { ROOT, type Skill } from './model.ts';
import { nextStepOf, nodeType } from './node.ts';
import { nodeOf, parentOf } from './tree.ts';
import { variableIn } from './uses/variableIn.ts';

/**
 * How a conversation comes to stand at a node.
 * - `answers`: the node is taken with the next message, whatever its condition
 * - `waits`: it has answered; the next message goes to its slots, to its jump or to what is below it
 * - `tried`: its turn hasn't come; the next message is tried on it and its siblings
 */
export type Stand = 'answers' | 'waits' | 'tried';

/** Jumps that are followed with the next message. */
const WAITING: ReadonlySet<unknown> = new Set(['user_input', 'client']);

/** Whether a conversation can come to wait at a node: for a slot, for what is below it, or before its jump. */
export function canWait(skill: Skill, id: string): boolean {
  if (slotsOf(skill, id).length > 0) return true;
  const step = nextStepOf(nodeOf(skill, id));
  if (step?.behavior === 'jump_to') return WAITING.has(step['selector']);
  return step?.behavior !== 'skip_user_input' && cardChildren(skill, id).length > 0;
}

/** `context.system` of a conversation that stands at a node, as if it had come there. */
export function standAt(skill: Skill, id: string, stand: Stand, context: JsonObject): JsonObject {
  return {
    initialized: true,
    dialog_stack: [entryFor(skill, id, stand, context)],
    dialog_turn_counter: 1,
    dialog_request_counter: 1,
  };
}

function entryFor(skill: Skill, id: string, stand: Stand, context: JsonObject): JsonObject {
  if (stand !== 'waits') return { dialog_node: openBranchAt(skill, id) };
  const slot = slotsOf(skill, id).find((candidate) => !isFilled(skill, candidate, context));
  return slot === undefined ? { dialog_node: id } : { dialog_node: slot, state: 'in_progress' };
}

/** The node whose children are tried when this one is: its parent, folders passed over. */
function openBranchAt(skill: Skill, id: string): string {
  let parent = parentOf(skill, id);
  while (parent !== ROOT && nodeType(nodeOf(skill, parent)) === 'folder') parent = parentOf(skill, parent);
  return parent === ROOT ? 'root' : parent;
}

function isFilled(skill: Skill, slot: string, context: JsonObject): boolean {
  const named = variableIn(nodeOf(skill, slot).variable);
  return named !== null && context[named.name] !== undefined && context[named.name] !== null;
}
