import { CellIndex } from '../grid/cellIndex.ts';
import type { Rect } from '../geometry.ts';
import { CARD_WIDTH, PITCH, PORT_Y, REGION_PAD, ROOT_X, ROW_GAP, STAVE_PAD } from './metrics.ts';

/** What a layout has to know of a card. A collapsed one has no children. */
export interface TreeCard<Handle> {
  readonly id: string;
  readonly children: readonly Handle[];
  /** In world units. */
  readonly height: number;
  readonly isFolder: boolean;
}

/** Reads a card; whatever finds it quickest is its handle. */
export type TreeSource<Handle> = (handle: Handle) => TreeCard<Handle>;

/** A card's place in its stave; y grows downwards from the stave's top edge. */
export interface StaveCard {
  readonly id: string;
  /** 0 for the root. */
  readonly depth: number;
  readonly y: number;
  readonly height: number;
  /** Index into `cards`; -1 for the root. */
  readonly parent: number;
  /** 1, 2, 3… among its siblings, in evaluation order. */
  readonly order: number;
  /** Index of the last child; -1 for none. The first child, if any, is the next card. */
  readonly lastChild: number;
}

/** The ground under a folder and what is in it, relative to the stave. */
export interface StaveRegion {
  readonly card: number;
  readonly rect: Rect;
}

/** One root with everything below it, laid out: immutable, and independent of where it stands. */
export interface Stave {
  readonly root: string;
  /** In preorder; the root is first. */
  readonly cards: readonly StaveCard[];
  readonly regions: readonly StaveRegion[];
  /** Columns of cards. */
  readonly levels: number;
  readonly height: number;
  readonly index: CellIndex;
}

/** The left edge of a card, relative to its column of staves. */
export function cardX(depth: number): number {
  return ROOT_X + depth * PITCH;
}

/** How wide a column of staves is that holds `levels` columns of cards. */
export function staveWidth(levels: number): number {
  return cardX(levels - 1) + CARD_WIDTH + 2 * REGION_PAD;
}

/** A card while it is laid out. */
interface Draft extends StaveCard {
  readonly folder: boolean;
  lastChild: number;
  /** The index after the last of the subtree. */
  end: number;
  levels: number;
  /** What the subtree takes above and below the card's top edge. */
  above: number;
  below: number;
  /** First relative to the parent, in the end to the stave. */
  y: number;
}

/**
 * Lays out one root's tree: a first child is level with its parent and the next sibling stands below the
 * whole subtree before it. O(n), and without recursion, because a chain may be 100,000 deep.
 */
export function layoutStave<Handle>(root: Handle, source: TreeSource<Handle>): Stave {
  const drafts = preorder(root, source);
  for (let i = drafts.length - 1; i >= 0; i--) measure(drafts, i);
  const top = drafts[0] as Draft;
  top.y = STAVE_PAD + top.above;
  for (const draft of drafts) draft.y += drafts[draft.parent]?.y ?? 0;
  return {
    root: top.id,
    cards: drafts,
    regions: drafts.flatMap((draft, card) => (draft.folder ? [{ card, rect: regionOf(draft) }] : [])),
    levels: top.levels,
    height: top.y + top.below + STAVE_PAD,
    index: new CellIndex((index) => fillIndex(index, drafts)),
  };
}

function preorder<Handle>(root: Handle, source: TreeSource<Handle>): Draft[] {
  const drafts: Draft[] = [];
  const stack: { handle: Handle; depth: number; parent: number; order: number }[] = [
    { handle: root, depth: 0, parent: -1, order: 1 },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const index = drafts.length;
    const { id, height, isFolder, children } = source(next.handle);
    drafts.push({
      id,
      depth: next.depth,
      height,
      parent: next.parent,
      order: next.order,
      folder: isFolder,
      lastChild: -1,
      end: index + 1,
      levels: 1,
      above: 0,
      below: 0,
      y: 0,
    });
    const parent = drafts[next.parent];
    if (parent) parent.lastChild = index;
    for (let i = children.length - 1; i >= 0; i--) {
      stack.push({ handle: children[i] as Handle, depth: next.depth + 1, parent: index, order: i + 1 });
    }
  }
  return drafts;
}

/** Everything below the card has been measured before it. */
function measure(drafts: readonly Draft[], index: number): void {
  const draft = drafts[index] as Draft;
  draft.end = drafts[draft.lastChild]?.end ?? index + 1;
  draft.below = draft.height;
  let y = 0;
  for (let i = index + 1; i < draft.end;) {
    const child = drafts[i] as Draft;
    if (i === index + 1) draft.above = child.above;
    else y += ROW_GAP + child.above;
    child.y = y;
    y += child.below;
    draft.levels = Math.max(draft.levels, child.levels + 1);
    i = child.end;
  }
  draft.below = Math.max(draft.below, y);
  if (draft.folder) {
    draft.above += REGION_PAD;
    draft.below += REGION_PAD;
  }
}

function regionOf(draft: Draft): Rect {
  return {
    x: cardX(draft.depth) - REGION_PAD,
    y: draft.y - draft.above,
    width: (draft.levels - 1) * PITCH + CARD_WIDTH + 2 * REGION_PAD,
    height: draft.above + draft.below,
  };
}

/** Cards by their box; a trunk reaches from its parent's port down to the last child's. */
function fillIndex(index: CellIndex, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const x = cardX(draft.depth);
    index.addBox(i, { x, y: draft.y, width: CARD_WIDTH, height: draft.height });
    const last = drafts[draft.lastChild];
    if (last && draft.lastChild > i + 1) {
      index.addTrunk(i, {
        x: x + CARD_WIDTH,
        y: draft.y + PORT_Y,
        width: PITCH - CARD_WIDTH,
        height: last.y - draft.y,
      });
    }
  });
}
