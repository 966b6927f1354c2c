import type { CardShape } from '../cards/cardShape.ts';
import type { Rect } from '../geometry.ts';
import type { DigressionRoute } from '../jumps/digressionRoutes.ts';
import type { JumpRoute } from '../jumps/routeJump.ts';
import type { Score } from '../layout/score.ts';
import type { TraceMarks } from '../trace/traceMarks.ts';
import type { Level } from '../viewport/level.ts';
import type { Palette } from './palette.ts';

/** Everything that the painted layer is a picture of. */
export interface Scene {
  readonly score: Score;
  readonly palette: Palette;
  readonly level: Level;
  /** Canvas px (before the pixel ratio) = world × zoom + (x, y). */
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** The part of the world that the canvas covers. */
  readonly area: Rect;
  readonly selected: string | null;
  readonly selection: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly collapsed: ReadonlySet<string>;
  readonly spotlight: ReadonlySet<string> | null;
  readonly marks: TraceMarks | null;
  readonly jumps: readonly JumpRoute[];
  readonly digressions: readonly DigressionRoute[];
  /** Cards that jump somewhere which isn't drawn get a stub; the same for where the trail of jumps goes. */
  shapeOf(id: string): CardShape | null;
  /** True for cards that stand in the DOM above: their boxes are not painted. */
  isMounted(id: string): boolean;
  /** Cards hidden below a collapsed one. */
  hiddenBelow(id: string): number;
}

export type Context = CanvasRenderingContext2D;

/** Draws in world units from here on. */
export function inWorld(ctx: Context, scene: Scene, ratio: number): void {
  ctx.setTransform(ratio * scene.zoom, 0, 0, ratio * scene.zoom, ratio * scene.x, ratio * scene.y);
}

/** A width in world units that is never thinner on screen than `least` px. */
export function stroke(scene: Scene, width: number, least = 1): number {
  return Math.max(width, least / scene.zoom);
}
