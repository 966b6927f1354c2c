import { isJsonObject, type JsonObject } from '#lib/json.ts';
import { ROOT, type DialogNode, type NextStep, type NodeType, type Skill } from './model.ts';

export const NODE_TYPES: readonly NodeType[] = [
  'standard',
  'folder',
  'frame',
  'slot',
  'event_handler',
  'response_condition',
];

const known: ReadonlySet<unknown> = new Set(NODE_TYPES);

/** Exports from before types existed, and types that we don't know, count as standard. */
export function nodeType(node: DialogNode): NodeType {
  return known.has(node.type) ? (node.type as NodeType) : 'standard';
}

/** Id of the node's parent, `ROOT` at top level. */
export function parentLinkOf(node: DialogNode): string {
  return typeof node.parent === 'string' ? node.parent : ROOT;
}

/** Id of the sibling right before, null for the first one. */
export function previousLinkOf(node: DialogNode): string | null {
  return typeof node.previous_sibling === 'string' && node.previous_sibling !== ''
    ? node.previous_sibling
    : null;
}

/**
 * What happens after the node, null when it waits for input as usual. The `go_to` of exports from before
 * 2017 is told as a `jump_to`.
 */
export function nextStepOf(node: DialogNode): NextStep | null {
  const step: unknown = node.next_step;
  if (isJsonObject(step) && typeof step['behavior'] === 'string') return step as NextStep;
  const goTo: unknown = node['go_to'];
  if (isJsonObject(goTo) && typeof goTo['dialog_node'] === 'string') {
    const selector = typeof goTo['selector'] === 'string' ? goTo['selector'] : 'condition';
    return { behavior: 'jump_to', dialog_node: goTo['dialog_node'], selector };
  }
  return null;
}

/** Id of the node that this one jumps to (there or not), null when it doesn't jump. */
export function jumpTargetOf(node: DialogNode): string | null {
  const step = nextStepOf(node);
  if (step?.behavior !== 'jump_to') return null;
  const target = step['dialog_node'];
  return typeof target === 'string' ? target : null;
}

/** The condition as written, null when there is none. */
export function conditionOf(node: DialogNode): string | null {
  const condition: unknown = node.conditions;
  return typeof condition === 'string' && condition.trim() !== '' ? condition : null;
}

/** What people call the node: its title, else its condition, else its id. */
export function titleOf(node: DialogNode): string {
  const title: unknown = node.title;
  if (typeof title === 'string' && title.trim() !== '') return title;
  return conditionOf(node) ?? node.dialog_node;
}

/** The title of the node with an id; the id where there is none. */
export function titleAt({ nodes }: Pick<Skill, 'nodes'>, id: string): string {
  const node = nodes.get(id);
  return node ? titleOf(node) : id;
}

/** The context variables that the node sets, by name. */
export function contextOf(node: DialogNode): JsonObject {
  const context: unknown = node.context;
  return isJsonObject(context) ? context : {};
}
