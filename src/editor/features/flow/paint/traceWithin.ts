import type { Point, Rect } from '../geometry.ts';

/** The path that a line is added to. */
type Path = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>;

/**
 * Adds the part of a level or upright line that lies in `area`. A dashed line costs by its length, however little of
 * it is seen; this one is cut in whole periods, so that its dashes stay where they are.
 */
export function traceWithin(path: Path, area: Rect, from: Point, to: Point, period: number): void {
  if (from.y === to.y) {
    if (from.y < area.y || from.y > area.y + area.height) return;
    const part = cut(from.x, to.x, area.x, area.x + area.width, period);
    if (!part) return;
    path.moveTo(part[0], from.y);
    path.lineTo(part[1], from.y);
  } else {
    if (from.x < area.x || from.x > area.x + area.width) return;
    const part = cut(from.y, to.y, area.y, area.y + area.height, period);
    if (!part) return;
    path.moveTo(from.x, part[0]);
    path.lineTo(from.x, part[1]);
  }
}

/** The part of the way from `start` to `end`, in its direction, that lies between `low` and `high`. */
function cut(start: number, end: number, low: number, high: number, period: number): [number, number] | null {
  const way = end < start ? -1 : 1;
  const [near, far] = way > 0 ? [low, high] : [high, low];
  const before = (near - start) * way;
  const length = Math.min((end - start) * way, (far - start) * way + period);
  const skipped = Math.max(0, Math.floor(before / period)) * period;
  return skipped >= length ? null : [start + way * skipped, start + way * length];
}
