import type { DialogNode, NodeType, Skill } from './model.ts';
import { nodeType } from './node.ts';
import { childrenOf, nodeOf } from './tree.ts';

const CARD_TYPES: ReadonlySet<NodeType> = new Set<NodeType>(['standard', 'folder', 'frame']);

/** True for what authors see as a card of its own; slots, handlers and conditioned responses are parts of one. */
export function isCard(node: DialogNode): boolean {
  return CARD_TYPES.has(nodeType(node));
}

/** Ids of the cards right below a node (or at top level, for `ROOT`), in evaluation order. */
export function cardChildren(skill: Skill, id: string): readonly string[] {
  if (childrenOf(skill, id).length < MANY) return select(skill, id, isCard);
  let lists = longLists.get(skill);
  if (!lists) longLists.set(skill, (lists = new Map()));
  let cards = lists.get(id);
  if (!cards) lists.set(id, (cards = select(skill, id, isCard)));
  return cards;
}

/** A list so long is gone through once for each skill: all that is shown of its nodes asks for it. */
const MANY = 32;
const longLists = new WeakMap<Skill, Map<string, readonly string[]>>();

/** Ids of a frame's slots, in order. */
export function slotsOf(skill: Skill, id: string): readonly string[] {
  return select(skill, id, (node) => nodeType(node) === 'slot');
}

/** Ids of a slot's or frame's event handlers, in order. */
export function handlersOf(skill: Skill, id: string): readonly string[] {
  return select(skill, id, (node) => nodeType(node) === 'event_handler');
}

/** Ids of a node's conditioned responses, in order. */
export function conditionedResponsesOf(skill: Skill, id: string): readonly string[] {
  return select(skill, id, (node) => nodeType(node) === 'response_condition');
}

/** The card that a node belongs to: itself, or the nearest one above. */
export function cardOf(skill: Skill, id: string): string {
  let at = id;
  for (let node = nodeOf(skill, at); !isCard(node) && node.parent; node = nodeOf(skill, at)) at = node.parent;
  return at;
}

/** All children, the same array, when all are selected: nothing is copied for most nodes. */
function select(skill: Skill, id: string, wanted: (node: DialogNode) => boolean): readonly string[] {
  const children = childrenOf(skill, id);
  const isWanted = (child: string): boolean => wanted(nodeOf(skill, child));
  return children.every(isWanted) ? children : children.filter(isWanted);
}
