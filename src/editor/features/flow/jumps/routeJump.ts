import { CARD, CARD_WIDTH, PITCH } from '../layout/metrics.ts';
import type { Point, Rect } from '../geometry.ts';

/** The row of the target that a jump enters. */
export type Entry = 'when' | 'says' | 'then';

/** A jump as a line in the world, and how it ends. */
export interface JumpRoute {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
  /** Corners of the line; it is straight and square between them. */
  readonly points: readonly Point[];
  /** Which way the arrow points. */
  readonly pointing: 'left' | 'right';
  readonly bounds: Rect;
}

/** How far into the gutter jumps run. */
const LANE = 14;
const GUTTER = PITCH - CARD_WIDTH;
/** The arrow's length. */
const ARROW = 8;

/** `selector` as in the file: `condition`, `body` (or `client`) and `user_input`. */
export function entryOf(selector: string): Entry {
  if (selector === 'body' || selector === 'client') return 'says';
  return selector === 'user_input' ? 'then' : 'when';
}

/** The height at which a jump arrives, below the card's top edge. */
function entryY(entry: Entry, height: number): number {
  if (entry === 'when') return CARD.border + CARD.title + 10;
  if (entry === 'says') return Math.min(CARD.border + CARD.title + CARD.when + 10, height - 12);
  return height - CARD.border - CARD.footer / 2;
}

/**
 * A jump leaves at the right of its footer, runs along the gutter, crosses over above its target and enters it from
 * the gutter at the side it comes from.
 */
export function routeJump(from: string, source: Rect, to: string, target: Rect, entry: Entry): JumpRoute {
  const start = { x: source.x + CARD_WIDTH, y: source.y + source.height - CARD.border - CARD.footer / 2 };
  const end = target.y + entryY(entry, target.height);
  const lane = start.x + LANE;
  const fromLeft = target.x > start.x;
  const side = fromLeft ? target.x : target.x + CARD_WIDTH;
  const last = fromLeft ? side - LANE : side + LANE;
  const tip = { x: fromLeft ? side - ARROW - 1 : side + ARROW + 1, y: end };
  // A target in the next column is entered from the gutter that the jump leaves into.
  const sameGutter = last === lane || (fromLeft && side - start.x <= GUTTER);
  const way = sameGutter
    ? [{ x: lane, y: end }]
    : [
        { x: lane, y: target.y - 8 },
        { x: last, y: target.y - 8 },
        { x: last, y: end },
      ];
  return routeOf(from, to, entry, [start, { x: lane, y: start.y }, ...way, tip], fromLeft, side);
}

function routeOf(
  from: string,
  to: string,
  entry: Entry,
  points: readonly Point[],
  fromLeft: boolean,
  side: number,
): JumpRoute {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const left = Math.min(...xs, side);
  const top = Math.min(...ys);
  return {
    from,
    to,
    entry,
    points,
    pointing: fromLeft ? 'right' : 'left',
    bounds: { x: left, y: top, width: Math.max(...xs, side) - left, height: Math.max(...ys) - top },
  };
}
