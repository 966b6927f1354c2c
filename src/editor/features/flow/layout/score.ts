import type { Rect } from '../geometry.ts';
import { cardX, type Stave, type StaveCard, staveWidth } from './layoutStave.ts';
import { CARD_WIDTH, COLUMN_GAP, STAVE_GAP, STAVE_HEAD, STAVE_HEAD_FROM } from './metrics.ts';
import { packColumns, type Packing } from './packColumns.ts';

/** A stave in its place. */
export interface PlacedStave {
  readonly stave: Stave;
  /** 1, 2, 3… along the spine. */
  readonly order: number;
  /** The left edge of its column; cards stand at `x + cardX(depth)`. */
  readonly x: number;
  readonly top: number;
  /** Room for a heading above the cards; they stand at `top + head + card.y`. */
  readonly head: number;
}

export interface ScoreColumn {
  readonly x: number;
  readonly width: number;
  /** Columns of cards that there is room for. */
  readonly levels: number;
  /** Its staves are `[first, end)` of the score's. */
  readonly first: number;
  readonly end: number;
  readonly height: number;
}

/** The whole dialog, laid out: the one world that every zoom shows. */
export interface Score {
  readonly staves: readonly PlacedStave[];
  readonly byRoot: ReadonlyMap<string, PlacedStave>;
  readonly columns: readonly ScoreColumn[];
  /** Null while the spine is one column. */
  readonly packing: Packing | null;
  readonly bounds: Rect;
  /** Cards that have a place: those of collapsed branches don't. */
  readonly cards: number;
}

/** Puts staves, in evaluation order, into their places. A stave that doesn't move stays the same object. */
export function composeScore(staves: readonly Stave[], wrapped: boolean, previous: Score | null): Score {
  const parcels = staves.map((stave) => ({
    root: stave.root,
    height: stave.height + (wrapped ? headOf(stave) : 0),
    levels: stave.levels,
  }));
  const packing = wrapped ? packColumns(parcels, previous?.packing ?? null) : null;
  const counts = packing ? packing.columns.map((column) => column.roots.length) : [staves.length];
  const placed: PlacedStave[] = [];
  const columns: ScoreColumn[] = [];
  let x = 0;
  counts.forEach((count, c) => {
    const first = placed.length;
    let y = 0;
    for (const stave of staves.slice(first, first + count)) {
      const wanted = { stave, order: placed.length + 1, x, top: y, head: wrapped ? headOf(stave) : 0 };
      placed.push(reused(previous?.byRoot.get(stave.root), wanted));
      y += wanted.head + stave.height + (wrapped ? STAVE_GAP : 0);
    }
    const levels = staves.slice(first, first + count).reduce((most, { levels }) => Math.max(most, levels), 1);
    const room = packing?.columns[c]?.levels ?? levels;
    const width = staveWidth(room);
    columns.push({
      x,
      width,
      levels: room,
      first,
      end: first + count,
      height: y - (wrapped ? STAVE_GAP : 0),
    });
    x += width + COLUMN_GAP;
  });
  return {
    staves: placed,
    byRoot: new Map(placed.map((stave) => [stave.stave.root, stave])),
    columns,
    packing,
    bounds: {
      x: 0,
      y: 0,
      width: x - COLUMN_GAP,
      height: Math.max(...columns.map((column) => column.height)),
    },
    cards: staves.reduce((sum, stave) => sum + stave.cards.length, 0),
  };
}

function headOf(stave: Stave): number {
  return stave.cards.length >= STAVE_HEAD_FROM ? STAVE_HEAD : 0;
}

function reused(old: PlacedStave | undefined, wanted: PlacedStave): PlacedStave {
  const same =
    old !== undefined &&
    old.stave === wanted.stave &&
    old.order === wanted.order &&
    old.x === wanted.x &&
    old.top === wanted.top &&
    old.head === wanted.head;
  return same ? old : wanted;
}

/** A stave's ground, heading included. */
export function staveRect(placed: PlacedStave): Rect {
  const { stave, x, top, head } = placed;
  return { x, y: top, width: staveWidth(stave.levels), height: head + stave.height };
}

/** A card's box in the world. */
export function cardRect(placed: PlacedStave, card: StaveCard): Rect {
  return {
    x: placed.x + cardX(card.depth),
    y: placed.top + placed.head + card.y,
    width: CARD_WIDTH,
    height: card.height,
  };
}

/** Calls back for each stave that reaches into `area`, in evaluation order. */
export function eachStave(score: Score, area: Rect, visit: (placed: PlacedStave) => void): void {
  for (const column of score.columns) {
    if (column.x >= area.x + area.width || column.x + column.width <= area.x) continue;
    for (let i = firstBelow(score.staves, column, area.y); i < column.end; i++) {
      const placed = score.staves[i] as PlacedStave;
      if (placed.top >= area.y + area.height) break;
      visit(placed);
    }
  }
}

/** The first stave of a column that ends below `y`, by halving. */
function firstBelow(staves: readonly PlacedStave[], column: ScoreColumn, y: number): number {
  let low = column.first;
  let high = column.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { top, head, stave } = staves[middle] as PlacedStave;
    if (top + head + stave.height > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Calls back for each card that reaches into `area`. */
export function eachCard(
  score: Score,
  area: Rect,
  visit: (placed: PlacedStave, card: StaveCard, index: number) => void,
): void {
  eachStave(score, area, (placed) => {
    const { cards, index } = placed.stave;
    index.eachBox(localArea(placed, area), (i) => visit(placed, cards[i] as StaveCard, i));
  });
}

/** Calls back for each card whose children's trunk reaches into `area`. */
export function eachTrunk(
  score: Score,
  area: Rect,
  visit: (placed: PlacedStave, card: StaveCard) => void,
): void {
  eachStave(score, area, (placed) => {
    const { cards, index } = placed.stave;
    index.eachTrunk(localArea(placed, area), (i) => visit(placed, cards[i] as StaveCard));
  });
}

function localArea(placed: PlacedStave, area: Rect): Rect {
  return { ...area, x: area.x - placed.x, y: area.y - placed.top - placed.head };
}
