import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { DialogNode, NodeType } from './model.ts';
import { NODE_TYPES, nodeType } from './node.ts';
import type { ProblemValues } from './problem.ts';
import type { ProblemCode } from './problemCodes.ts';

/** A rule of Watson's dialog tree that a node doesn't keep. */
export interface BrokenRule {
  readonly code: ProblemCode;
  readonly message: string;
  /** Property of the node. */
  readonly path: string;
  readonly values: ProblemValues;
}

export const EVENT_NAMES = [
  'focus',
  'input',
  'filled',
  'validate',
  'filled_multiple',
  'generic',
  'nomatch',
  'nomatch_responses_depleted',
  'digression_return_prompt',
] as const;

export const BEHAVIORS = [
  'get_user_input',
  'skip_user_input',
  'jump_to',
  'reprompt',
  'skip_slot',
  'skip_all_slots',
] as const;

export const SELECTORS = ['condition', 'client', 'user_input', 'body'] as const;

/** What a handler of a slot or frame can do, and nothing else can. */
const HANDLER_BEHAVIORS: ReadonlySet<unknown> = new Set(['reprompt', 'skip_slot', 'skip_all_slots']);

/** Handlers that belong to a slot, not to its frame. A frame has a `focus` as well: the prompt for everything. */
const SLOT_EVENTS: ReadonlySet<unknown> = new Set(['focus', 'input', 'filled', 'nomatch']);

const CHOICES: readonly (readonly [property: string, choices: readonly string[]])[] = [
  ['type', NODE_TYPES],
  ['event_name', EVENT_NAMES],
  ['digress_in', ['not_available', 'returns', 'does_not_return']],
  ['digress_out', ['allow_returning', 'allow_all', 'allow_all_never_return']],
  ['digress_out_slots', ['not_allowed', 'allow_returning', 'allow_all']],
];

/**
 * The rules that `node` breaks where it stands, under `parent` (null: at top level). Watson refuses a single
 * call that breaks one; files that do are taken in.
 */
export function brokenRules(node: DialogNode, parent: DialogNode | null): readonly BrokenRule[] {
  return [...ownRules(node), ...placeRules(node, parent)];
}

/** Those that have to do with the node alone. */
export function ownRules(node: DialogNode): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const [property, choices] of CHOICES) putChoice(broken, node[property], property, choices);
  if (node.type === 'event_handler' && isNothing(node.event_name)) {
    const message = 'A handler needs the name of its event.';
    broken.push({ code: 'node.eventMissing', message, path: 'event_name', values: {} });
  }
  if (isJsonObject(node.next_step)) putStep(broken, node, node.next_step);
  return broken;
}

function putStep(broken: BrokenRule[], node: DialogNode, step: JsonObject): void {
  const behavior = step['behavior'];
  const path = 'next_step.behavior';
  if (isNothing(behavior)) {
    broken.push({ code: 'step.behaviorMissing', message: 'A next step needs a behavior.', path, values: {} });
  }
  putChoice(broken, behavior, path, BEHAVIORS);
  putChoice(broken, step['selector'], 'next_step.selector', SELECTORS);
  if (behavior === 'jump_to' && (isNothing(step['dialog_node']) || step['dialog_node'] === '')) {
    const message = 'A jump needs a node to jump to.';
    broken.push({ code: 'step.targetMissing', message, path: 'next_step.dialog_node', values: {} });
  }
  if (HANDLER_BEHAVIORS.has(behavior) && nodeType(node) !== 'event_handler') {
    const message = `“${behavior as string}” is something that only handlers of slots can do.`;
    broken.push({ code: 'step.handlerOnly', message, path, values: { behavior: behavior as string } });
  }
}

/** Those that have to do with where it stands. */
export function placeRules(node: DialogNode, parent: DialogNode | null): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  const under = parent ? nodeType(parent) : null;
  if (under === 'response_condition' || under === 'event_handler') {
    const message = 'Conditioned responses and handlers have nothing below them.';
    broken.push({ code: 'place.leaf', message, path: 'parent', values: { type: under } });
  }
  const type = nodeType(node);
  if (type === 'slot' && under !== 'frame') {
    broken.push(misplaced('place.slot', 'A slot belongs to a node with slots.', under));
  }
  if (type === 'response_condition' && under !== 'standard' && under !== 'frame') {
    broken.push(misplaced('place.response', 'A conditioned response belongs to a node that answers.', under));
  }
  if (type === 'event_handler') putHandlerPlace(broken, node.event_name ?? '', under);
  return broken;
}

function putHandlerPlace(broken: BrokenRule[], event: string, under: NodeType | null): void {
  const slotOnly = SLOT_EVENTS.has(event);
  if (under === 'slot' || (under === 'frame' && (!slotOnly || event === 'focus'))) return;
  const rule = slotOnly
    ? misplaced('place.handler', `A “${event}” handler belongs to a slot.`, under)
    : misplaced('place.frameHandler', `A “${event}” handler belongs to a slot or a node with slots.`, under);
  broken.push({ ...rule, values: { ...rule.values, event } });
}

function misplaced(code: ProblemCode, message: string, under: NodeType | null): BrokenRule {
  return { code, message, path: 'parent', values: under ? { type: under } : {} };
}

function putChoice(
  broken: BrokenRule[],
  value: Json | undefined,
  path: string,
  choices: readonly string[],
): void {
  if (isNothing(value) || choices.some((choice) => choice === value)) return;
  const found = typeof value === 'string' ? value : JSON.stringify(value);
  const message = `“${found}” isn't one of ${choices.join(', ')}.`;
  broken.push({ code: 'node.choice', message, path, values: { property: path, found } });
}

function isNothing(value: Json | undefined): value is null | undefined {
  return value === undefined || value === null;
}
