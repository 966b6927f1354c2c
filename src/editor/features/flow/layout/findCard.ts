import { ROOT, type Skill } from '#skill/model.ts';
import { parentLinkOf } from '#skill/node.ts';
import type { Rect } from '../geometry.ts';
import type { Stave, StaveCard } from './layoutStave.ts';
import { cardRect, type PlacedStave, type Score } from './score.ts';

/** A card and the stave it stands in. */
export interface FoundCard {
  readonly placed: PlacedStave;
  readonly card: StaveCard;
  readonly rect: Rect;
}

const places = new WeakMap<Stave, Map<string, StaveCard>>();

function placesOf(stave: Stave): Map<string, StaveCard> {
  let map = places.get(stave);
  if (!map) places.set(stave, (map = new Map(stave.cards.map((card) => [card.id, card]))));
  return map;
}

/**
 * Where a node is to be seen: its card, else the card it is a part of, else the collapsed card it is hidden in.
 * Null for a node that isn't there.
 */
export function findCard(score: Score, skill: Skill, id: string): FoundCard | null {
  const path: string[] = [];
  for (let at = id; at !== ROOT;) {
    const node = skill.nodes.get(at);
    if (!node) return null;
    path.push(at);
    at = parentLinkOf(node);
  }
  const placed = score.byRoot.get(path.at(-1) ?? '');
  if (!placed) return null;
  const cards = placesOf(placed.stave);
  for (const step of path) {
    const card = cards.get(step);
    if (card) return { placed, card, rect: cardRect(placed, card) };
  }
  return null;
}

/** The y below everything that hangs on a card, a folder's region included. */
export function bottomOf({ placed, card, rect }: FoundCard): number {
  const { cards, regions } = placed.stave;
  const shift = placed.top + placed.head;
  let bottom = rect.y + rect.height;
  for (let i = cards.indexOf(card) + 1; (cards[i]?.depth ?? -1) > card.depth; i++) {
    const below = cards[i] as StaveCard;
    bottom = Math.max(bottom, shift + below.y + below.height);
  }
  const region = regions.find((region) => cards[region.card] === card);
  return region ? Math.max(bottom, shift + region.rect.y + region.rect.height) : bottom;
}
