import { isCard } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
import { childrenOf } from '#skill/tree.ts';

/** A card or a part of it: a slot, a handler, a conditioned response. */
export interface CardPart {
  readonly id: string;
  readonly depth: number;
  /** `node`, `slot`, `response_condition`, or the event of a handler. */
  readonly kind: string;
  /** Among those of its kind under the same node, from 1. */
  readonly number: number;
}

/** The card itself and its parts, in the order of the tree. */
export function partsOfCard(skill: Skill, card: string): readonly CardPart[] {
  const parts: CardPart[] = [{ id: card, depth: 0, kind: 'node', number: 1 }];
  const visit = (parent: string, depth: number): void => {
    const counts = new Map<string, number>();
    for (const id of childrenOf(skill, parent)) {
      const node = skill.nodes.get(id);
      if (!node || isCard(node)) continue;
      const type = nodeType(node);
      const kind = type === 'event_handler' ? (node.event_name ?? 'generic') : type;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      parts.push({ id, depth, kind, number });
      visit(id, depth + 1);
    }
  };
  visit(card, 1);
  return parts;
}
